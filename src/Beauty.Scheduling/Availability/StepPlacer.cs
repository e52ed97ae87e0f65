using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Calendars;

namespace Beauty.Scheduling.Availability;

/// <summary>Finds people and resources for parts that start together.</summary>
/// <remarks>
/// Parts that follow each other never compete, as their times are apart and pauses inside a visit are its own. Parts
/// that start together, and needs of one kind, do: their options are tried in order with backtracking, so that whenever
/// some combination fits, one is found, and it is the first in the order of T48 and T41. People and each kind of
/// resource are filled apart, since nobody is both.
/// </remarks>
internal sealed class StepPlacer(Occupancy occupancy)
{
    internal ImmutableArray<PlacedPart>? Place(ImmutableArray<PartQuestion> step, long at, StaffId? samePerson)
    {
        if (step.Any(part => part.ClosedAt(at) is not null || part.ClosureAt(at) is not null))
        {
            return null;
        }

        var filled = new List<(Demand Demand, Option Option)>();
        foreach (var rivals in DemandsOf(step, at, samePerson)
            .GroupBy(demand => (demand.Need is null, demand.Need?.Kind)))
        {
            if (!Fill([.. rivals], filled))
            {
                return null;
            }
        }

        Option OptionFor(PartQuestion part, NeedQuestion? need) =>
            filled.Find(one => one.Demand.Part == part && one.Demand.Need == need).Option;
        return [.. step.Select(part => new PlacedPart(
            part, at, OptionFor(part, null), [.. part.Needs.Select(need => OptionFor(part, need))]))];
    }

    private static IEnumerable<Demand> DemandsOf(ImmutableArray<PartQuestion> step, long at, StaffId? samePerson)
    {
        foreach (var part in step.Where(part => part.Part.Footprint.IsAttended))
        {
            yield return new Demand(part, null, part.Free(at, samePerson));
        }

        foreach (var part in step)
        {
            foreach (var need in part.Needs)
            {
                yield return new Demand(part, need, need.Free(at));
            }
        }
    }

    private bool Fill(ImmutableArray<Demand> rivals, List<(Demand Demand, Option Option)> filled)
    {
        // Without a rival the first option will do and the others need not be looked at.
        return rivals.Length == 1
            ? FillNext(rivals, 0, filled)
            : FillNext([.. rivals.Select(demand => demand with { Options = demand.Options.ToList() })], 0, filled);
    }

    private bool FillNext(ImmutableArray<Demand> rivals, int next, List<(Demand Demand, Option Option)> filled)
    {
        if (next == rivals.Length)
        {
            return true;
        }

        foreach (var option in rivals[next].Options.Where(option => Fits(rivals[next], option, filled)))
        {
            filled.Add((rivals[next], option));
            if (FillNext(rivals, next + 1, filled))
            {
                return true;
            }

            filled.RemoveAt(filled.Count - 1);
        }

        return false;
    }

    private bool Fits(Demand demand, Option option, List<(Demand Demand, Option Option)> filled)
    {
        var rivals = filled.Where(one => one.Option.Ask.Pool.Track == option.Ask.Pool.Track).ToList();

        // Two needs of one service are two resources, even where one has units enough for both (T37).
        return rivals.Count == 0
            || (!rivals.Exists(one => one.Demand.Part == demand.Part)
                && occupancy.FitTogether([.. rivals.Select(one => one.Option.Ask), option.Ask]));
    }

    private sealed record Demand(PartQuestion Part, NeedQuestion? Need, IEnumerable<Option> Options);
}
