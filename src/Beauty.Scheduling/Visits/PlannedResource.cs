using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog;

namespace Beauty.Scheduling.Visits;

/// <summary>The room, bed or device that meets one need of a service, the same from start to end (T37).</summary>
/// <remarks>Immutable; equality by content.</remarks>
public sealed record PlannedResource
{
    internal PlannedResource(
        ResourceId resource, ResourceNeed need, ImmutableArray<int> units, ImmutableArray<OccupiedTime> times)
    {
        if (need == default || units.Length != need.Units)
        {
            throw new ArgumentException($"A need has its number of units, got {units.Length} for '{need}'.",
                nameof(units));
        }

        (Resource, Need, Units, Times) = (AggregateArguments.Checked(resource), need, units, times);
    }

    /// <summary>Which resource.</summary>
    public ResourceId Resource { get; }

    /// <summary>The need that it meets.</summary>
    public ResourceNeed Need { get; }

    /// <summary>
    /// Its units as first assigned, as many as needed; re-packing may exchange them later (decision 12).
    /// </summary>
    public ImmutableArray<int> Units { get; }

    /// <summary>When it is taken: once for each run of phases that do not release it.</summary>
    public ImmutableArray<OccupiedTime> Times { get; }

    /// <inheritdoc />
    public bool Equals(PlannedResource? other) =>
        other is not null
        && Resource == other.Resource
        && Need == other.Need
        && Units.SequenceEqual(other.Units)
        && Times.SequenceEqual(other.Times);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Resource, Need, Units.Length, Times.Length);
}
