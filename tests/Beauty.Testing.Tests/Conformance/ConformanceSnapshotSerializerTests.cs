using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Testing.Conformance;

namespace Beauty.Testing.Tests.Conformance;

public sealed class ConformanceSnapshotSerializerTests
{
    private static readonly ConformanceSnapshot Snapshot =
        new() { SchemaVersion = 1, Version = 7, Note = "a \"note\"" };


    [Theory]
    [InlineData("appointment")]
    [InlineData("staff-member")]
    public void A_snapshot_reads_back_equal(string kind)
    {
        var serializer = new ConformanceSnapshotSerializer();

        Assert.Equal(Snapshot, serializer.Deserialize(kind, serializer.Serialize(kind, Snapshot)));
    }

    [Fact]
    public void Unknown_kinds_other_snapshots_and_broken_text_are_refused()
    {
        var serializer = new ConformanceSnapshotSerializer();

        Assert.Throws<ArgumentException>(() => serializer.Serialize("client", Snapshot));
        Assert.Throws<ArgumentException>(
            () => serializer.Serialize("appointment", new OtherSnapshot { SchemaVersion = 1, Version = 1 }));
        Assert.Throws<ArgumentException>(() => serializer.Deserialize("client", "{}"));
        Assert.Throws<JsonException>(() => serializer.Deserialize("appointment", "null"));
        Assert.Throws<JsonException>(() => serializer.Deserialize("appointment", "{}"));
    }

    private sealed record OtherSnapshot : Snapshot;
}
