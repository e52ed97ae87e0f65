using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;

namespace Beauty.Scheduling.Tests.Availability;

/// <summary>Which rooms and devices do: every one is tried, single ones pair by pair, pools by counting.</summary>
internal sealed partial class Oracle
{
    private List<(Piece Piece, ResourceNeed Need)> Needs(List<Piece> parts) =>
        [.. parts.SelectMany(piece => Request.Parts[piece.Part].Footprint.Needs.Select(need => (piece, need)))];

    private IEnumerable<List<Resource>> ResourcesFor(List<(Piece Piece, ResourceNeed Need)> needs,
        List<Resource> chosen) =>
        chosen.Count == needs.Count
            ? [chosen]
            : Salon.Resources
                .Where(resource => resource.Kind == needs[chosen.Count].Need.Kind)
                .Where(resource => ResourcesFit([needs[chosen.Count]], [resource]))
                .SelectMany(resource => ResourcesFor(needs, [.. chosen, resource]));

    private bool ResourcesFit(List<(Piece Piece, ResourceNeed Need)> needs, List<Resource> chosen) =>
        chosen.Distinct().All(resource =>
        {
            var uses = needs.Where((_, i) => chosen[i] == resource).ToList();
            return uses.Select(use => use.Piece.Part).Distinct().Count() == uses.Count
                && (resource.Capacity == 1 ? IsAlone(resource, uses) : IsWithinCapacity(resource, uses));
        });

    /// <summary>One unit: every pair of uses is looked at.</summary>
    private bool IsAlone(Resource resource, List<(Piece Piece, ResourceNeed Need)> uses)
    {
        var mine = uses.SelectMany(use => Uses(resource, use.Piece)).ToList();
        var others = Claims(resource.Calendar).ToList();
        return uses.TrueForAll(use => use.Need.Units == 1)
            && !mine.Exists(use => others.Exists(claim => claim.Unit is null
                ? Share((use.From - use.Before, use.To + use.After), Core(claim))
                : AreTooClose(use, claim)))
            && mine.GroupBy(use => use.Step)
                .All(step => step.SelectMany(use => Between(use.From, use.To)).GroupBy(minute => minute)
                .All(minute => minute.Count() == 1));
    }

    private bool AreTooClose((int Step, int From, int To, int Before, int After) use, Claim claim)
    {
        var (from, to) = Core(claim);
        var (before, after) = ((int)claim.Before.TotalMinutes, (int)claim.After.TotalMinutes);
        if (Rules.Turnover == TurnoverRule.Additive)
        {
            return Share((use.From - use.Before, use.To + use.After), (from - before, to + after));
        }

        return from >= use.From
            ? from - use.To < Math.Max(use.After, before)
            : use.From - to < Math.Max(after, use.Before);
    }

    /// <summary>Several units with like buffers: at each minute they are counted (T39).</summary>
    private bool IsWithinCapacity(Resource resource, List<(Piece Piece, ResourceNeed Need)> uses)
    {
        var mine = uses.SelectMany(use => Uses(resource, use.Piece).Select(one => (Use: one, use.Need.Units))).ToList();
        var others = Claims(resource.Calendar).ToList();
        if (mine.Exists(one => others.Exists(claim => claim.Unit is null
            && Share((one.Use.From - one.Use.Before, one.Use.To + one.Use.After), Core(claim)))))
        {
            return false;
        }

        var additive = Rules.Turnover == TurnoverRule.Additive;
        var taken = mine.Select(one => (
            one.Use.Step,
            From: additive ? one.Use.From - one.Use.Before : one.Use.From,
            To: one.Use.To + one.Use.After,
            one.Units)).ToList();
        return taken.SelectMany(one => Between(one.From, one.To)).Distinct().All(minute =>
        {
            var here = taken.Where(one => one.From <= minute && minute < one.To).GroupBy(one => one.Step)
                .Max(step => step.Sum(one => one.Units));
            var there = others.Count(claim =>
                (additive ? Occupied(claim) : (Core(claim).From, Occupied(claim).To)) is var (from, to)
                && from <= minute && minute < to);
            return here + there <= resource.Capacity;
        });
    }

    private IEnumerable<(int Step, int From, int To, int Before, int After)> Uses(Resource resource, Piece piece) =>
        Runs(piece, phase => !phase.Releases.Contains(resource.Kind)).Select(run => (
            piece.Step,
            run.From,
            run.To,
            run.From == piece.Start ? Preparation(piece.Part) : 0,
            Math.Max(
                (int)resource.Turnover.TotalMinutes,
                run.To == piece.Start + Length(piece.Part) ? CleanUp(piece.Part) : 0)));
}
