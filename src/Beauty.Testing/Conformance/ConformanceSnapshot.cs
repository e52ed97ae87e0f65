using Beauty.Domain.Aggregates;

namespace Beauty.Testing.Conformance;

/// <summary>The only state that the laws store: a note.</summary>
public sealed record ConformanceSnapshot : Snapshot
{
    /// <summary>Tells one state from another.</summary>
    public required string Note { get; init; }
}
