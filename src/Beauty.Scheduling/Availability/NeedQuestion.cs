using System.Collections.Immutable;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Visits;

namespace Beauty.Scheduling.Availability;

/// <summary>One need of a part, with the resources that are large enough, best first (T41).</summary>
internal sealed class NeedQuestion
{
    private readonly Occupancy _occupancy;
    private readonly ImmutableArray<(Resource Resource, UnitPool Pool, ImmutableArray<Stretch> Times)> _suitable;

    internal NeedQuestion(ResourceNeed need, PartLayout layout, Salon salon, Diary diary, Occupancy occupancy)
    {
        (Need, _occupancy) = (need, occupancy);
        Candidates = CandidatesIn(salon);
        Kind = need.Kind ?? (need.Resource is { } named ? salon.Find(named)?.Kind : null);
        var spacing = salon.Location.Rules.Turnover == TurnoverRule.Additive ? Spacing.Additive : Spacing.Shared;
        _suitable =
        [
            .. Candidates.Where(resource => resource.Capacity >= need.Units).Select(resource => (
                resource,
                new UnitPool(resource.Calendar, diary.Track(resource.Calendar), resource.Capacity, spacing),
                layout.TakenOf(resource.Kind, resource.Turnover))),
        ];
    }

    internal ResourceNeed Need { get; }

    /// <summary>The kind of whatever meets the need; needs of different kinds never compete.</summary>
    internal ResourceKind? Kind { get; }

    /// <summary>What is of the kind or named, large enough or not.</summary>
    internal ImmutableArray<Resource> Candidates { get; }

    /// <summary>Those with room at a start of the service.</summary>
    internal IEnumerable<Option> Free(long at)
    {
        foreach (var (resource, pool, times) in _suitable)
        {
            var ask = new Ask(pool, Need.Units, times, at);
            if (_occupancy.Judge(ask).IsFit)
            {
                yield return new Option(ask, resource);
            }
        }
    }

    /// <summary>What is in the way of each that is large enough.</summary>
    internal IEnumerable<(Resource Resource, Ask Ask, Verdict Verdict)> Judged(long at) =>
        _suitable.Select(one =>
        {
            var ask = new Ask(one.Pool, Need.Units, one.Times, at);
            return (one.Resource, ask, _occupancy.Judge(ask));
        });

    private ImmutableArray<Resource> CandidatesIn(Salon salon) => (Need.Kind, Need.Resource) switch
    {
        ({ } kind, _) => salon.ResourcesOf(kind),
        (_, { } named) when salon.Find(named) is { IsRetired: false } resource => [resource],
        _ => [],
    };
}
