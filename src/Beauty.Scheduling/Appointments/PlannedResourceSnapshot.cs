using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Visits;

namespace Beauty.Scheduling.Appointments;

/// <summary>The resource that meets one need, as it crosses the storage border.</summary>
public sealed record PlannedResourceSnapshot
{
    /// <summary>Which resource.</summary>
    public required ResourceId Resource { get; init; }

    /// <summary>The need that it meets.</summary>
    public required ResourceNeedSnapshot Need { get; init; }

    /// <summary>Its units as first assigned.</summary>
    public required ImmutableArray<int> Units { get; init; }

    /// <summary>When it is taken.</summary>
    public required ImmutableArray<OccupiedTimeSnapshot> Times { get; init; }

    /// <summary>Takes the state of a planned resource.</summary>
    /// <param name="resource">The resource.</param>
    /// <returns>The snapshot.</returns>
    public static PlannedResourceSnapshot Of(PlannedResource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return new()
        {
            Resource = resource.Resource,
            Need = ResourceNeedSnapshot.Of(resource.Need),
            Units = resource.Units,
            Times = [.. resource.Times.Select(OccupiedTimeSnapshot.Of)],
        };
    }

    /// <summary>Makes the planned resource again, with all checks.</summary>
    /// <returns>The planned resource.</returns>
    /// <exception cref="ArgumentException">The snapshot is no valid one.</exception>
    public PlannedResource ToPlannedResource() =>
        new(Resource, Need.ToNeed(), Units, [.. Times.Select(time => time.ToOccupiedTime())]);
}
