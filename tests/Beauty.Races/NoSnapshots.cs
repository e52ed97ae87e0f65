using Beauty.Domain.Aggregates;
using Beauty.Persistence.Abstractions.Snapshots;

namespace Beauty.Races;

/// <summary>The races store claims and commands only.</summary>
internal sealed class NoSnapshots : ISnapshotSerializer
{
    public string Serialize(string kind, Snapshot snapshot) => throw new ArgumentException($"'{kind}' is unknown.", nameof(kind));

    public Snapshot Deserialize(string kind, string json) => throw new ArgumentException($"'{kind}' is unknown.", nameof(kind));
}
