using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Persistence.Abstractions.ReadModels;

namespace Beauty.Persistence.Abstractions.Commits;

/// <summary>An aggregate's new state, if it still has the version that was read.</summary>
/// <remarks>
/// The store keeps the snapshot under its key and replaces all rows whose source is this key by
/// <paramref name="Rows"/>. Source: decision 3; ADR 0005.
/// </remarks>
/// <param name="Key">The aggregate.</param>
/// <param name="ExpectedVersion">The version that was read; 0 for a new one.</param>
/// <param name="State">The new state, of a higher version.</param>
/// <param name="Group">What it is read together with; <c>default</c> for none.</param>
/// <param name="Rows">The read-model rows that follow from the state.</param>
public sealed record AggregateChange(
    AggregateKey Key, long ExpectedVersion, Snapshot State, AggregateGroup Group, ImmutableArray<IReadModel> Rows);
