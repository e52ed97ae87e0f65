using Beauty.Domain.Aggregates;

namespace Beauty.Persistence.Abstractions.Snapshots;

/// <summary>Turns snapshots into their stable JSON and back, for stores that keep text.</summary>
public interface ISnapshotSerializer
{
    /// <summary>Writes a snapshot.</summary>
    /// <param name="kind">The aggregate's kind.</param>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>Its JSON.</returns>
    /// <exception cref="ArgumentException">The kind is unknown, or the snapshot is of another kind.</exception>
    string Serialize(string kind, Snapshot snapshot);

    /// <summary>Reads a snapshot.</summary>
    /// <param name="kind">The aggregate's kind.</param>
    /// <param name="json">Its JSON.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="ArgumentException">The kind is unknown.</exception>
    /// <exception cref="System.Text.Json.JsonException">The text is not JSON of this kind.</exception>
    Snapshot Deserialize(string kind, string json);
}
