using System.Collections.Immutable;
using Beauty.Domain.Aggregates;

namespace Beauty.Loyalty.Programmes;

/// <summary>A published programme as it crosses the storage border; schema version 1.</summary>
public sealed record PublishedProgrammeSnapshot : Snapshot
{
    /// <summary>All versions, by number from 1.</summary>
    public required ImmutableArray<ProgrammeEdition> Editions { get; init; }
}
