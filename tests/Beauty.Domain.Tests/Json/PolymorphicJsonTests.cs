using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Contacts;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Refusals;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Json;

public sealed class PolymorphicJsonTests
{
    private static readonly ResourceId Room = EntityId.Parse<ResourceId>("01900000-0000-7000-8000-00000000000a");
    private static readonly AppointmentId Booking =
        EntityId.Parse<AppointmentId>("01900000-0000-7000-8000-00000000000b");

    private static readonly Interval Taken =
        new(Instant.FromUtc(2026, 3, 1, 9, 0), Instant.FromUtc(2026, 3, 1, 10, 30));

    [Fact]
    public void A_refusal_bears_its_code_and_leaves_out_what_follows_from_the_rest()
    {
        Refusal refusal = new RoomTaken(Room, Taken, Booking);

        var json = JsonSerializer.Serialize(refusal, TestVocabulary.Options);

        Assert.Equal(
            """
            {"code":"test.room-taken","room":"01900000-0000-7000-8000-00000000000a",
            "taken":{"start":"2026-03-01T09:00:00Z","end":"2026-03-01T10:30:00Z"},
            "by":"01900000-0000-7000-8000-00000000000b"}
            """.ReplaceLineEndings(""),
            json);
        Assert.Equal(refusal, JsonSerializer.Deserialize<Refusal>(json, TestVocabulary.Options));
    }

    [Fact]
    public void An_absent_member_is_null_and_null_is_not_written()
    {
        Refusal taken = new RoomTaken(Room, Taken, By: null);
        Refusal closed = new SalonClosed(new(new(2026, 2, 16), new(2026, 2, 22)), Reason: null);

        var takenJson = JsonSerializer.Serialize(taken, TestVocabulary.Options);
        var closedJson = JsonSerializer.Serialize(closed, TestVocabulary.Options);

        Assert.DoesNotContain("by", takenJson, StringComparison.Ordinal);
        Assert.Equal(
            """{"code":"test.salon-closed","days":{"first":"2026-02-16","last":"2026-02-22"}}""", closedJson);
        Assert.Equal(taken, JsonSerializer.Deserialize<Refusal>(takenJson, TestVocabulary.Options));
        Assert.Equal(closed, JsonSerializer.Deserialize<Refusal>(closedJson, TestVocabulary.Options));
    }

    [Fact]
    public void A_refusal_of_the_domain_package_is_known_beside_those_of_others()
    {
        Refusal refusal = new PhoneMalformed(5, "NNN");

        var json = JsonSerializer.Serialize(refusal, TestVocabulary.Options);

        Assert.Equal("""{"code":"contacts.phone-malformed","digitCount":5,"expectedForm":"NNN"}""", json);
        Assert.Equal(refusal, JsonSerializer.Deserialize<Refusal>(json, TestVocabulary.Options));
    }

    [Fact]
    public void The_code_need_not_come_first_because_stores_reorder_members()
    {
        const string json = """{"days":{"last":"2026-02-22","first":"2026-02-16"},"code":"test.salon-closed"}""";

        var refusal = JsonSerializer.Deserialize<Refusal>(json, TestVocabulary.Options);

        Assert.Equal(new SalonClosed(new(new(2026, 2, 16), new(2026, 2, 22)), null), refusal);
    }

    [Fact]
    public void An_event_bears_its_name_and_reads_back_to_the_same_event()
    {
        var painter = EntityId.Parse<StaffId>("01900000-0000-7000-8000-00000000000c");
        IDomainEvent painted = new RoomPainted(Room, 7, Taken.Start, Taken, Paint.WarmWhite, painter);

        var json = JsonSerializer.Serialize(painted, TestVocabulary.Options);

        Assert.Equal(
            """
            {"event":"room.painted","room":"01900000-0000-7000-8000-00000000000a","streamVersion":7,
            "occurredAt":"2026-03-01T09:00:00Z",
            "drying":{"start":"2026-03-01T09:00:00Z","end":"2026-03-01T10:30:00Z"},
            "colour":"warm-white","by":"01900000-0000-7000-8000-00000000000c"}
            """.ReplaceLineEndings(""),
            json);
        Assert.Equal(painted, JsonSerializer.Deserialize<IDomainEvent>(json, TestVocabulary.Options));
    }

    [Property]
    public void Every_refusal_and_event_survives_the_way_through_its_base(ClientId seed, Instant start, ushort minutes)
    {
        var room = EntityId.Derive<ResourceId>(seed.ToString(), start);
        var interval = new Interval(start, start + Duration.FromMinutes(minutes));
        Refusal refusal = new RoomTaken(room, interval, null);
        IDomainEvent painted = new RoomPainted(room, minutes, start, interval, Paint.Unpainted, null);

        Assert.Equal(refusal, Again(refusal));
        Assert.Equal(painted, Again(painted));
    }

    [Theory]
    [InlineData("""{"days":{"first":"2026-02-16","last":"2026-02-22"}}""")]
    [InlineData("""{"code":"test.nobody-knows","days":{"first":"2026-02-16","last":"2026-02-22"}}""")]
    [InlineData("""{"code":"test.salon-closed"}""")]
    [InlineData("""{"code":"test.salon-closed","days":null}""")]
    [InlineData("""{"code":"test.salon-closed","days":{"first":"2026-02-16","last":"2026-02-22"},"extra":1}""")]
    [InlineData("""{"code":"test.salon-closed","days":{"first":"2026-02-16","last":"2026-02-22"},"facts":[]}""")]
    [InlineData(
        """{"reason":"a","reason":"b","code":"test.salon-closed","days":{"first":"2026-02-16","last":"2026-02-22"}}""")]
    public void A_text_that_is_no_known_refusal_is_not_read(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Refusal>(json, TestVocabulary.Options));

    [Fact]
    public void An_event_without_a_name_is_not_read() =>
        Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<IDomainEvent>("""{"streamVersion":7}""", TestVocabulary.Options));

    [Fact]
    public void An_unregistered_refusal_is_not_written() =>
        Assert.Throws<NotSupportedException>(
            () => JsonSerializer.Serialize<Refusal>(new Unregistered(1), TestVocabulary.Options));

    [Fact]
    public void A_refusal_registered_under_another_code_is_not_written()
    {
        var options = JsonVocabulary.Empty
            .WithTypes(TestJsonContext.Default)
            .WithTypes(DomainJsonContext.Default)
            .WithRefusal<Unregistered>("test.other")
            .ToOptions();

        var broken = Assert.Throws<InvariantBrokenException>(
            () => JsonSerializer.Serialize<Refusal>(new Unregistered(1), options));

        Assert.Contains("'test.other' but calls itself 'test.unregistered'", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_that_could_not_be_read_again_is_not_written()
    {
        Refusal refusal = WriteOnly.Make(5);

        var wrong = Assert.Throws<InvalidOperationException>(
            () => JsonSerializer.Serialize(refusal, TestVocabulary.Own
                .Combine(DomainJson.Vocabulary)
                .WithRefusal<WriteOnly>("test.write-only")
                .ToOptions()));

        Assert.Contains("WriteOnly has no constructor that JSON can use", wrong.Message, StringComparison.Ordinal);
    }

    private static T Again<T>(T value) =>
        JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, TestVocabulary.Options), TestVocabulary.Options)!;
}
