using Beauty.Domain.Aggregates;

namespace Beauty.Persistence.Abstractions.Commits;

/// <summary>An aggregate that was read, such as a roster, and must not have moved.</summary>
/// <remarks>Source: decision 2, W21; ADR 0006.</remarks>
/// <param name="Key">The aggregate.</param>
/// <param name="ExpectedVersion">The version that was read; 0 where it must not exist.</param>
public sealed record AggregateGuard(AggregateKey Key, long ExpectedVersion);
