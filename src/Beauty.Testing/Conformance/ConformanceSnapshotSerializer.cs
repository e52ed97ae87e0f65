using System.Text.Json;
using System.Text.Json.Serialization;
using Beauty.Domain.Aggregates;
using Beauty.Persistence.Abstractions.Snapshots;

namespace Beauty.Testing.Conformance;

/// <summary>Writes and reads the states of the laws, for stores that keep text.</summary>
/// <remarks>Knows the kinds <c>appointment</c> and <c>staff-member</c>. Thread-safe.</remarks>
public sealed partial class ConformanceSnapshotSerializer : ISnapshotSerializer
{
    /// <inheritdoc />
    public string Serialize(string kind, Snapshot snapshot) => snapshot is ConformanceSnapshot known && IsKnown(kind)
        ? JsonSerializer.Serialize(known, Json.Default.ConformanceSnapshot)
        : throw new ArgumentException($"The laws store no {snapshot?.GetType().Name} as '{kind}'.", nameof(kind));

    /// <inheritdoc />
    public Snapshot Deserialize(string kind, string json) => IsKnown(kind)
        ? JsonSerializer.Deserialize(json, Json.Default.ConformanceSnapshot)
            ?? throw new JsonException("A snapshot is an object, got null.")
        : throw new ArgumentException($"The laws store nothing as '{kind}'.", nameof(kind));

    private static bool IsKnown(string kind) => kind is Visit.Kind or Trial.StaffKind;

    [JsonSerializable(typeof(ConformanceSnapshot))]
    private sealed partial class Json : JsonSerializerContext;
}
