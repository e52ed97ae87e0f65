using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog;

namespace Beauty.Scheduling.Resources;

/// <summary>A room, bed or device as it comes into use.</summary>
public sealed record NewResource
{
    /// <summary>The id, which the caller supplies.</summary>
    public required ResourceId Id { get; init; }

    /// <summary>The name.</summary>
    public required DisplayName Name { get; init; }

    /// <summary>What kind it is; never changed.</summary>
    public required ResourceKind Kind { get; init; }

    /// <summary>Where it stands.</summary>
    public required LocationId Location { get; init; }

    /// <summary>How it takes appointments; by default one at a time, without turnover.</summary>
    public ResourceFit Fit { get; init; } = ResourceFit.Single;
}
