using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Persistence.Abstractions.Snapshots;

namespace Beauty.Tests.Stores;

internal sealed class NoteSerializer : ISnapshotSerializer
{
    public string Serialize(string kind, Snapshot snapshot) => JsonSerializer.Serialize((NoteSnapshot)snapshot);

    public Snapshot Deserialize(string kind, string json) => JsonSerializer.Deserialize<NoteSnapshot>(json)!;
}
