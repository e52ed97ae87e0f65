using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog;

namespace Beauty.Scheduling.Resources;

/// <summary>A room, a bed or a device as it crosses the storage border; schema version 1.</summary>
public sealed record ResourceSnapshot : Snapshot
{
    /// <summary>The id.</summary>
    public required ResourceId Id { get; init; }

    /// <summary>The name.</summary>
    public required DisplayName Name { get; init; }

    /// <summary>What kind it is.</summary>
    public required ResourceKind Kind { get; init; }

    /// <summary>Where it stands.</summary>
    public required LocationId Location { get; init; }

    /// <summary>How many units may be taken at the same instant.</summary>
    public required int Capacity { get; init; }

    /// <summary>The least minutes between two uses of a unit.</summary>
    public required long TurnoverMinutes { get; init; }

    /// <summary>Which is taken first among those that fit equally; lower is first.</summary>
    public required int Order { get; init; }

    /// <summary>Whether it is out of use.</summary>
    public required bool IsRetired { get; init; }
}
