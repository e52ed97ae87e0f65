using System.Text.Json;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Tests.Json;

public sealed class SnapshotJsonTests
{
    private static readonly RoomSnapshot Room = new()
    {
        SchemaVersion = 1,
        Version = 3,
        Id = EntityId.Parse<ResourceId>("01900000-0000-7000-8000-00000000000a"),
        Colour = Paint.WarmWhite,
        Label = "静室 1",
        Note = null,
        PaintedAt = null,
    };

    [Fact]
    public void Nulls_and_computed_members_are_left_out_and_letters_stand_as_they_are()
    {
        var json = JsonSerializer.Serialize(Room, TestVocabulary.Options);

        Assert.Equal(
            """
            {"id":"01900000-0000-7000-8000-00000000000a","colour":"warm-white","label":"静室 1",
            "schemaVersion":1,"version":3}
            """.ReplaceLineEndings(""),
            json);
        Assert.Equal(Room, JsonSerializer.Deserialize<RoomSnapshot>(json, TestVocabulary.Options));
    }

    [Fact]
    public void What_may_be_null_comes_back_when_it_is_there()
    {
        var room = Room with { Note = "damp", PaintedAt = Instant.FromUtc(2026, 3, 1, 9, 0) };

        var json = JsonSerializer.Serialize(room, TestVocabulary.Options);

        Assert.Equal(room, JsonSerializer.Deserialize<RoomSnapshot>(json, TestVocabulary.Options));
    }

    [Theory]
    [InlineData("label", "\"note\":\"x\"")] // missing
    [InlineData("label", "\"label\":null")]
    [InlineData("label", "\"label\":\"x\",\"label\":\"y\"")]
    [InlineData("label", "\"label\":\"x\",\"isPainted\":true")]
    [InlineData("label", "\"label\":\"x\",\"Note\":\"x\"")]
    [InlineData("colour", "\"colour\":1")]
    [InlineData("colour", "\"colour\":\"WarmWhites\"")]
    public void A_snapshot_of_another_shape_is_not_read(string member, string replacement)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = "\"id\":\"01900000-0000-7000-8000-00000000000a\"",
            ["colour"] = "\"colour\":\"warm-white\"",
            ["label"] = "\"label\":\"x\"",
            ["versions"] = "\"schemaVersion\":1,\"version\":3",
        };
        Assert.NotNull(Read(members));
        members[member] = replacement;

        Assert.Throws<JsonException>(() => Read(members));
    }

    private static RoomSnapshot? Read(Dictionary<string, string> members) =>
        JsonSerializer.Deserialize<RoomSnapshot>($"{{{string.Join(',', members.Values)}}}", TestVocabulary.Options);
}
