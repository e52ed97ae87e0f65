using Beauty.Scheduling.Time;

namespace Beauty.Scheduling.Availability;

/// <summary>
/// Where in a chunk of days a visit could start at all, by the free windows of people and the opening hours.
/// </summary>
/// <remarks>
/// A sieve for searches, not a judge: it looks at the first step alone, without buffers, rooms and rivals, and lets
/// through more than fits, never less. What it lets through is planned in full. So a busy month costs as much as it has
/// free windows, not as many starts as its grid has.
/// </remarks>
internal sealed class PossibleStarts(VisitQuestion question)
{
    internal TimeRanges In(long chunk)
    {
        var first = question.Request.IsInAnyOrder ? question.Steps : [question.Steps[0]];
        return TimeRanges
            .Of(first.SelectMany(step => step
                .Select(part => OfPart(part, chunk))
                .Aggregate((both, next) => both.Intersect(next))))
            .Clip(WorkingHours.RangeOf(chunk));
    }

    private TimeRanges OfPart(PartQuestion part, long chunk)
    {
        var open = StartsIn(question.Hours.Open(chunk), part.Layout.MustBeOpen);
        return part.Part.Footprint.IsAttended
            ? TimeRanges.Of(part.Candidates.SelectMany(candidate => OfPerson(part, candidate, chunk))).Intersect(open)
            : open;
    }

    private TimeRanges OfPerson(PartQuestion part, StaffCandidate candidate, long chunk)
    {
        var working = question.Hours.Of(candidate.Member, chunk);

        // Of somebody who serves several at a time only the judge knows when they are full.
        var free = candidate.Pool.Capacity > 1 || working.IsEmpty
            ? working
            : working.Except(TakenOf(candidate, working));
        return part.Layout.Active
            .Select(run => StartsIn(free, run.Core))
            .Aggregate((all, next) => all.Intersect(next));
    }

    private TimeRanges TakenOf(StaffCandidate candidate, TimeRanges working)
    {
        var taken = new List<TimeRange>();
        foreach (var entry in candidate.Pool.Track.Overlapping(working[0].StartSecond, working[^1].EndSecond))
        {
            if (question.Occupancy.Counts(entry))
            {
                taken.Add(TimeRange.OfSeconds(entry.From, entry.To));
            }
        }

        return TimeRanges.Of(taken);
    }

    /// <summary>The seconds from which a stretch of a service lies in one of some windows.</summary>
    private static TimeRanges StartsIn(TimeRanges windows, TimeRange stretch) => TimeRanges.Of(windows
        .Where(window => window.EndSecond - window.StartSecond >= stretch.EndSecond - stretch.StartSecond)
        .Select(window => TimeRange.OfSeconds(
            window.StartSecond - stretch.StartSecond,
            window.EndSecond - stretch.EndSecond + 1)));
}
