using Beauty.Domain.Aggregates;

namespace Beauty.Application.Salons;

/// <summary>What a change of the salon's records answers: which record, and its version now.</summary>
/// <param name="Key">The record.</param>
/// <param name="Version">Its version, which the next change may expect (decision 22).</param>
public sealed record StoredVersion(AggregateKey Key, long Version);
