using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Staff;

namespace Beauty.Scheduling.Catalog;

/// <summary>A service as it crosses the storage border; schema version 1.</summary>
public sealed record ServiceSnapshot : Snapshot
{
    /// <summary>The id.</summary>
    public required ServiceId Id { get; init; }

    /// <summary>The name.</summary>
    public required DisplayName Name { get; init; }

    /// <summary>What it takes.</summary>
    public required FootprintSnapshot Footprint { get; init; }

    /// <summary>What the therapist must be able to do; null for a service without active phase.</summary>
    public required Skill? Skill { get; init; }

    /// <summary>Whether it is offered no more.</summary>
    public required bool IsWithdrawn { get; init; }

    /// <summary>The rules about the client's health; null for none.</summary>
    public ImmutableArray<PrecautionSnapshot>? Precautions { get; init; }

    /// <summary>The highest number that was ever given to a rule; null for none.</summary>
    public int? HighestPrecaution { get; init; }
}
