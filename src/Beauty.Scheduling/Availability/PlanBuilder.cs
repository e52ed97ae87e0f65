using System.Collections.Immutable;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;

namespace Beauty.Scheduling.Availability;

/// <summary>
/// Makes a plan of placed parts: units, re-packed claims, lapsed holds in the way, and the client's own time.
/// </summary>
internal sealed class PlanBuilder(VisitQuestion question)
{
    /// <summary>The plan, or null where the client is busy or the units of all parts do not fit together.</summary>
    internal VisitPlan? Build(ImmutableArray<PlacedPart> placed)
    {
        var units = new Dictionary<Option, ImmutableArray<int>>();
        if (!TryAssignUnits(placed, units, out var moves))
        {
            return null;
        }

        var parts = PartsOf(placed, units);
        if (question.ClientUnitAt(VisitClaims.TimeOf(parts)) is not { } clientUnit)
        {
            return null;
        }

        var plan = new VisitPlan(
            question.Salon.Location.Id, parts, question.Request.Client is { } client ? (client, clientUnit) : null)
        {
            Repacked = moves,
        };
        return plan with { Lapsed = LapsedAround(plan) };
    }

    private bool TryAssignUnits(
        ImmutableArray<PlacedPart> placed,
        Dictionary<Option, ImmutableArray<int>> units,
        out ImmutableArray<RepackedClaim> moves)
    {
        moves = [];
        foreach (var ofPool in placed.SelectMany(part => part.All).GroupBy(option => option.Ask.Pool.Track))
        {
            var options = ofPool.ToList();
            if (options[0].Ask.Pool.Capacity == 1)
            {
                options.ForEach(option => units.Add(option, [0]));
                continue;
            }

            // All parts of the visit are packed at once: what one takes, the next must not count on.
            if (UnitPacking.Find(question.Occupancy, [.. options.Select(option => option.Ask)]) is not { } plan)
            {
                return false;
            }

            moves = moves.AddRange(plan.Moves);
            foreach (var (option, taken) in options.Zip(plan.Units))
            {
                units.Add(option, taken);
            }
        }

        return true;
    }

    private static ImmutableArray<PlannedPart> PartsOf(
        ImmutableArray<PlacedPart> placed, Dictionary<Option, ImmutableArray<int>> units)
    {
        var working = new Dictionary<CalendarTrack, TimeRanges>();
        return
        [
            .. placed.Select(part => new PlannedPart(
                part.Question.Part,
                TimeRange.OfSeconds(part.At, part.At + part.Question.Layout.Length),
                part.Person is { } person
                    ? StaffOf(part, person, units[person][0], WorkOf(placed, part, working))
                    : null,
                [.. part.Resources.Select((option, need) => new PlannedResource(
                    option.Resource!.Id, part.Question.Needs[need].Need, units[option], TimesOf(option)))])),
        ];
    }

    private static PlannedStaff StaffOf(PlacedPart part, Option person, int unit, ImmutableArray<OccupiedTime> times)
    {
        var (question, chosen) = (part.Question, person.Person!);
        var reason = question.Part.Staff.Named is not null
            ? ChoiceReason.Named
            : question.RankedAt(part.At).WhyBefore(chosen, other => question.Judge(other, part.At).IsFit);
        return new PlannedStaff(chosen.Member.Id, unit, times, reason);
    }

    private static ImmutableArray<OccupiedTime> TimesOf(Option option) =>
        [.. Enumerable.Range(0, option.Ask.Stretches.Length).Select(i => OccupiedTime.Of(option.Ask[i]))];

    /// <summary>What the person of a part does: active phases, and handling beside processing phases.</summary>
    /// <remarks>
    /// In the pause between two parts the same person may clean up for the one while preparing the next (T27), and
    /// nobody can be claimed twice at once: handling gives way to work that is claimed already.
    /// </remarks>
    private static ImmutableArray<OccupiedTime> WorkOf(
        ImmutableArray<PlacedPart> placed, PlacedPart part, Dictionary<CalendarTrack, TimeRanges> working)
    {
        var (layout, pool) = (part.Question.Layout, part.Person!.Ask.Pool);
        if (layout.Handling.IsEmpty || pool.Capacity > 1)
        {
            return TimesOf(part.Person);
        }

        working.TryAdd(pool.Track, TimeRanges.Of(placed
            .Where(other => other.Person?.Ask.Pool.Track == pool.Track)
            .SelectMany(other => other.Question.Layout.Active.Select(run => run.ShiftedBy(other.At).Core))));
        var times = layout.Active.Select(run => OccupiedTime.Of(run.ShiftedBy(part.At))).ToList();
        foreach (var handling in layout.Handling)
        {
            var free = TimeRanges.Of([handling.ShiftedBy(part.At).Core]).Except(working[pool.Track]);
            working[pool.Track] = working[pool.Track].Union(free);
            times.AddRange(free.Select(core => OccupiedTime.Of(core, NodaTime.Duration.Zero, NodaTime.Duration.Zero)));
        }

        return [.. times.OrderBy(time => time.Core)];
    }

    private ImmutableArray<Claim> LapsedAround(VisitPlan plan)
    {
        if (question.Now is null)
        {
            return [];
        }

        var lapsed = new HashSet<Claim>();
        foreach (var (calendar, time) in plan.Occupies())
        {
            foreach (var entry in question.TrackOf(calendar).Overlapping(time.StartSecond, time.EndSecond))
            {
                if (entry.HasLapsed(question.Now))
                {
                    lapsed.Add(entry.Claim);
                }
            }
        }

        return [.. lapsed.OrderBy(claim => claim.Holder.Id).ThenBy(claim => claim.Ordinal)];
    }
}
