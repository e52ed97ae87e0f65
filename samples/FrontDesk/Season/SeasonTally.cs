using Beauty.Domain.Refusals;
using FrontDesk.Shows;

namespace FrontDesk.Season;

/// <summary>What came of a season's requests.</summary>
internal sealed class SeasonTally
{
    private readonly Dictionary<string, RefusalCount> _refusals = new(StringComparer.Ordinal);

    public int Asked { get; set; }

    public int BookedAsWished { get; set; }

    /// <summary>Refused at first, then booked at a time that was free.</summary>
    public int BookedOtherwise { get; set; }

    /// <summary>Refused, and nothing else would do.</summary>
    public int Lost { get; set; }

    public int Completed { get; set; }

    public int NoShows { get; set; }

    public int Cancelled { get; set; }

    public int Moved { get; set; }

    /// <summary>Appointments that a leave, a repair or a closure hit.</summary>
    public int Hit { get; set; }

    public int HitAndMoved { get; set; }

    public int HitAndCancelled { get; set; }

    public int CoursesSold { get; set; }

    /// <summary>Sessions of courses that finished visits have used.</summary>
    public int SessionsUsed { get; set; }

    /// <summary>Bills that were paid.</summary>
    public int Sales { get; set; }

    public int Refunds { get; set; }

    /// <summary>All commands that were given to the desks.</summary>
    public int Commands { get; set; }

    public IEnumerable<RefusalCount> Refusals => _refusals.Values;

    public int Refused => _refusals.Values.Sum(one => one.Count);

    public async ValueTask RefuseAsync(Refusal refusal, Func<Refusal, ValueTask<string>> say)
    {
        if (_refusals.TryGetValue(refusal.Code, out var known))
        {
            _refusals[refusal.Code] = known with { Count = known.Count + 1 };
            return;
        }

        _refusals.Add(refusal.Code, new RefusalCount
        {
            Code = refusal.Code,
            Count = 1,
            Example = await say(refusal),
            WaitingCanHelp = refusal.WaitingCanHelp,
        });
    }
}
