using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Tests.Json;

#pragma warning disable MA0048 // A vocabulary in miniature reads as a list.
internal static class TestVocabulary
{
    public static JsonVocabulary Own { get; } = JsonVocabulary.Empty
        .WithTypes(TestJsonContext.Default)
        .WithRefusal<RoomTaken>("test.room-taken")
        .WithRefusal<SalonClosed>("test.salon-closed")
        .WithEvent<RoomPainted>("room.painted");

    public static JsonSerializerOptions Options { get; } = DomainJson.Vocabulary.Combine(Own).ToOptions();
}

[JsonConverter(typeof(KebabEnumJsonConverter<Paint>))]
internal enum Paint
{
    Unpainted,
    WarmWhite,
}

internal sealed record RoomTaken(ResourceId Room, Interval Taken, AppointmentId? By) : Refusal
{
    public override string Code => "test.room-taken";

    public override IReadOnlyList<Fact> Facts => [Fact.Of("room", Room.ToString())];

    public override bool WaitingCanHelp => true;

    protected override string Template(CultureInfo culture) => "The room {room} is taken.";
}

internal sealed record SalonClosed(DateInterval Days, string? Reason) : Refusal
{
    public override string Code => "test.salon-closed";

    public override IReadOnlyList<Fact> Facts => [];

    protected override string Template(CultureInfo culture) => "Closed.";
}

internal sealed record Unregistered(int Count) : Refusal
{
    public override string Code => "test.unregistered";

    public override IReadOnlyList<Fact> Facts => [];

    protected override string Template(CultureInfo culture) => "";
}

internal sealed record WriteOnly : Refusal
{
    private WriteOnly(int count) => Count = count;

    public override string Code => "test.write-only";

    public int Count { get; }

    public override IReadOnlyList<Fact> Facts => [];

    public static WriteOnly Make(int count) => new(count);

    protected override string Template(CultureInfo culture) => "";
}

internal sealed record RoomPainted(
    ResourceId Room, long StreamVersion, Instant OccurredAt, Interval Drying, Paint Colour, StaffId? By) : IDomainEvent
{
    public string Name => "room.painted";

    public int SchemaVersion => 1;

    public AggregateKey Stream => new("room", Room.Value);
}

internal sealed record RoomSnapshot : Snapshot
{
    public required ResourceId Id { get; init; }

    public required Paint Colour { get; init; }

    public required string Label { get; init; }

    public required string? Note { get; init; }

    public required Instant? PaintedAt { get; init; }

    public bool IsPainted => PaintedAt is not null;
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RoomTaken))]
[JsonSerializable(typeof(SalonClosed))]
[JsonSerializable(typeof(Unregistered))]
[JsonSerializable(typeof(WriteOnly))]
[JsonSerializable(typeof(RoomPainted))]
[JsonSerializable(typeof(RoomSnapshot))]
internal sealed partial class TestJsonContext : JsonSerializerContext;
#pragma warning restore MA0048
