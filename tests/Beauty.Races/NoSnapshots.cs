using Beauty.Domain.Aggregates;
using Beauty.Persistence.Abstractions.Snapshots;

namespace Beauty.Races;

/// <summary>The races of plans store claims, journals and commands only.</summary>
internal sealed class NoSnapshots : ISnapshotSerializer
{
    public string Serialize(string kind, Snapshot snapshot) => throw Unknown(kind);

    public Snapshot Deserialize(string kind, string json) => throw Unknown(kind);

    private static ArgumentException Unknown(string kind) => new($"'{kind}' is unknown.", nameof(kind));
}
