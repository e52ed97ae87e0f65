using Beauty.Domain.Aggregates;

namespace Beauty.Persistence.Abstractions.UnitsOfWork;

/// <summary>An aggregate and the version a store holds.</summary>
/// <param name="Key">The aggregate.</param>
/// <param name="Version">The stored version, from 1.</param>
public readonly record struct AggregateVersion(AggregateKey Key, long Version);
