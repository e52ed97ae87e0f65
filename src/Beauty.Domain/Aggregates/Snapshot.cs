namespace Beauty.Domain.Aggregates;

/// <summary>The base of the versioned, JSON-stable forms in which aggregates cross the storage border.</summary>
/// <remarks>Snapshots are data, checked when an aggregate is restored from them. Source: decision 3; ADR
/// 0005.</remarks>
public abstract record Snapshot
{
    /// <summary>The version of the JSON form, starting at 1; raised when its shape changes.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>The aggregate's version, at least 1 once stored.</summary>
    public required long Version { get; init; }
}
