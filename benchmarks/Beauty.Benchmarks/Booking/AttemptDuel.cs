using System.Collections.Immutable;
using Beauty.Benchmarks.Baseline;
using Beauty.Benchmarks.Salons;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Availability;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using NodaTime;

namespace Beauty.Benchmarks.Booking;

/// <summary>
/// The same attempts to book on both sides, in order, each accepted or refused; 20 therapists, one week.
/// </summary>
/// <remarks>
/// The baseline asks whether the person is free. The library answers the same yes and no, and also checks the shift,
/// the opening hours, the grid and closures, and plans claims; in the second round the room and the client, too. The
/// attempts lie on the grid inside the shifts, so that the first round accepts exactly what the baseline accepts.
/// </remarks>
internal sealed class AttemptDuel
{
    public const int Attempts = 2_000;

    private const int People = 20;
    private const int Days = 7;
    private const int Clients = 400;
    private static readonly int[] Lengths = [15, 20, 30, 30, 45, 60, 60, 90];

    private readonly ImmutableArray<(int Person, Interval Interval)> _attempts;
    private readonly ImmutableArray<AppointmentId> _ids =
        [.. Enumerable.Range(0, Attempts).Select(SalonPlan.Id<AppointmentId>)];
    private readonly ImmutableArray<ClientId> _clients =
        [.. Enumerable.Range(0, Clients).Select(SalonPlan.Id<ClientId>)];
    private readonly ImmutableDictionary<int, Footprint> _attended =
        Lengths.Distinct().ToImmutableDictionary(length => length, FedSalon.Attended);
    private readonly ImmutableDictionary<int, Footprint> _inARoom =
        Lengths.Distinct().ToImmutableDictionary(length => length, FedSalon.InARoom);
    private readonly FedSalon _fed;

    public AttemptDuel(ulong seed)
    {
        var baseline = new BaselineSalon(People, Days, perDay: 0, seed: seed);
        _fed = new FedSalon(baseline);
        _attempts = [.. Draw(baseline, new Dice(seed))];
    }

    public int Baseline() => CarefulBaseline.Book(People, _attempts);

    public int PersonOnly() => Book(_attended, isForClient: false);

    public int PersonRoomAndClient() => Book(_inARoom, isForClient: true);

    public void RequireSameAnswers() => Answers.RequireSame("accepted attempts", PersonOnly(), Baseline());

    private int Book(ImmutableDictionary<int, Footprint> footprints, bool isForClient)
    {
        var diary = new Diary();
        var planner = new VisitPlanner(_fed.Salon, diary);
        var accepted = 0;
        for (var i = 0; i < _attempts.Length; i++)
        {
            var (person, wanted) = _attempts[i];
            var request = FedSalon.Ask(footprints[(int)wanted.Duration.TotalMinutes], person);
            request = isForClient ? request.By(_clients[i % Clients]) : request;
            if (planner.Place(request, wanted.Start, null).TryGetValue(out var plan, out _))
            {
                plan.ChangesFor(_ids[i], null, []).ApplyTo(diary);
                accepted++;
            }
        }

        return accepted;
    }

    private static IEnumerable<(int Person, Interval Interval)> Draw(BaselineSalon salon, Dice dice)
    {
        for (var i = 0; i < Attempts; i++)
        {
            var (person, day, length) = (dice.Below(People), dice.Below(Days), Lengths[dice.Below(Lengths.Length)]);
            var steps = ((SalonPlan.ShiftMinutes - length) / SalonPlan.GridMinutes) + 1;
            var start = salon.ShiftStartMinute[person] + (SalonPlan.GridMinutes * dice.Below(steps));
            yield return (person, new Interval(BaselineSalon.At(day, start), BaselineSalon.At(day, start + length)));
        }
    }
}
