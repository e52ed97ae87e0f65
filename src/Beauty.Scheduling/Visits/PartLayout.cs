using System.Collections.Immutable;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Visits;

/// <summary>
/// A footprint laid out in seconds from the start of its service, computed once for a question (T23).
/// </summary>
internal sealed class PartLayout
{
    private readonly long _preparation;
    private readonly long _cleanUp;

    internal PartLayout(VisitPart part)
    {
        Part = part;
        Length = Seconds(part.Footprint.Length);
        (_preparation, _cleanUp) =
            (Seconds(part.Footprint.Preparation.Length), Seconds(part.Footprint.CleanUp.Length));
        Whole = new(0, Length, _preparation, _cleanUp);
        Active = RunsOf(phase => phase.Kind == PhaseKind.Active);
        Handling = part.Footprint.IsAttended ? BuffersBesideProcessing() : [];
        Work = [.. Active.Concat(Handling).OrderBy(stretch => stretch.From)];
        MustBeOpen = TimeRange.OfSeconds(
            part.Footprint.Preparation.MayLieOutsideWorkingTime ? 0 : -_preparation,
            part.Footprint.CleanUp.MayLieOutsideWorkingTime ? Length : Length + _cleanUp);
        MustBeWorkingTime = [.. Work.Select(work => work.Occupied.Intersection(MustBeOpen)).OfType<TimeRange>()];
    }

    internal VisitPart Part { get; }

    /// <summary>The client's time.</summary>
    internal long Length { get; }

    /// <summary>The client's time with all buffers; closures are missed with them (T26).</summary>
    internal Stretch Whole { get; }

    /// <summary>Runs of active phases, with preparation and clean-up where they touch the ends.</summary>
    internal ImmutableArray<Stretch> Active { get; }

    /// <summary>
    /// Preparation before, or clean-up after, a processing phase: work of its own, as the person is there.
    /// </summary>
    internal ImmutableArray<Stretch> Handling { get; }

    /// <summary>All that the person does, in order.</summary>
    internal ImmutableArray<Stretch> Work { get; }

    /// <summary>What of the person's work lies in working time; processing need not (T24, T31).</summary>
    internal ImmutableArray<TimeRange> MustBeWorkingTime { get; }

    /// <summary>
    /// What lies in opening hours: the client's whole time, and buffers unless they may lie outside (T24).
    /// </summary>
    internal TimeRange MustBeOpen { get; }

    /// <summary>When a resource of a kind is taken: in each run of phases that do not release it (T29).</summary>
    /// <remarks>
    /// The turnover stands behind each run, as somebody else may come in between. Where a service also needs clean-up,
    /// the longer of the two keeps the resource.
    /// </remarks>
    internal ImmutableArray<Stretch> TakenOf(ResourceKind kind, Duration turnover) =>
    [
        .. RunsOf(phase => !phase.IsReleased(kind))
            .Select(run => run with { After = Math.Max(run.After, Seconds(turnover)) }),
    ];

    /// <summary>The pause between a service and the next of the same visit (T27).</summary>
    internal static long PauseBetween(PartLayout first, PartLayout next) => Math.Max(first._cleanUp, next._preparation);

    private static long Seconds(Duration duration) => (long)duration.TotalSeconds;

    private ImmutableArray<Stretch> RunsOf(Func<Phase, bool> isNeeded)
    {
        var runs = new List<Stretch>();
        var from = 0L;
        foreach (var phase in Part.Footprint.Phases)
        {
            var to = from + Seconds(phase.Length);
            if (isNeeded(phase) && runs is [.., var last] && last.To == from)
            {
                runs[^1] = last with { To = to };
            }
            else if (isNeeded(phase))
            {
                runs.Add(new(from, to, 0, 0));
            }

            from = to;
        }

        return
        [
            .. runs.Select(run => run with
            {
                Before = run.From == 0 ? _preparation : 0,
                After = run.To == Length ? _cleanUp : 0,
            }),
        ];
    }

    private ImmutableArray<Stretch> BuffersBesideProcessing()
    {
        var phases = Part.Footprint.Phases;
        var buffers = ImmutableArray.CreateBuilder<Stretch>();
        if (_preparation > 0 && phases[0].Kind == PhaseKind.Processing)
        {
            buffers.Add(new(-_preparation, 0, 0, 0));
        }

        if (_cleanUp > 0 && phases[^1].Kind == PhaseKind.Processing)
        {
            buffers.Add(new(Length, Length + _cleanUp, 0, 0));
        }

        return buffers.ToImmutable();
    }
}
