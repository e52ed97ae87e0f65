using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Aggregates;

public sealed class AggregateRootTests
{
    private static readonly AggregateKey Key = new("lamp", An.Id<ResourceId>(1).Value);

    [Fact]
    public void Each_event_raises_the_version_by_one()
    {
        var lamp = new Lamp(3);

        lamp.Switch(Key, 4);
        lamp.Switch(Key, 5);

        Assert.Equal((3, 5), (lamp.OriginalVersion, lamp.Version));
        Assert.Equal([4, 5], lamp.PendingEvents.Select(e => e.StreamVersion));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void An_event_with_another_version_than_the_next_breaks_an_invariant(long version)
    {
        var lamp = new Lamp(3);

        Assert.Throws<InvariantBrokenException>(() => lamp.Switch(Key, version));
        Assert.Empty(lamp.PendingEvents);
        Assert.Equal(3, lamp.Version);
    }

    [Fact]
    public void An_event_of_another_root_breaks_an_invariant()
    {
        var other = new AggregateKey("lamp", An.Id<ResourceId>(2).Value);

        var error = Assert.Throws<InvariantBrokenException>(() => new Lamp(0).Switch(other, 1));

        Assert.Equal($"lamp.switched names {other} version 1, expected {Key} version 1", error.Message);
    }

    [Fact]
    public void A_version_is_never_negative() => Assert.Throws<ArgumentOutOfRangeException>(() => new Lamp(-1));

    [Fact]
    public void A_key_is_a_value_whose_default_names_nothing() =>
        ValueContract.Of(() => new AggregateKey("lamp", Key.Id), new AggregateKey("room", Key.Id))
            .HasText($"lamp/{Key.Id}")
            .HasJson($"\"lamp/{Key.Id}\"")
            .RefusesJson("\"lamp\"", "\"lamp/1\"", $"\"/{Key.Id}\"", $"\"lamp/{Guid.Empty}\"", "null", "1")
            .HasHarmlessDefault($"/{Guid.Empty}");

    [Fact]
    public void A_key_needs_a_kind_and_an_id()
    {
        Assert.Throws<ArgumentException>(() => new AggregateKey("", Key.Id));
        Assert.Throws<ArgumentException>(() => new AggregateKey("lamp", Guid.Empty));
    }

    private sealed class Lamp(long version) : AggregateRoot(version)
    {
        public override AggregateKey Key => AggregateRootTests.Key;

        public void Switch(AggregateKey stream, long streamVersion) => Raise(new LampSwitched(stream, streamVersion));
    }

    private sealed record LampSwitched(AggregateKey Stream, long StreamVersion) : IDomainEvent
    {
        public string Name => "lamp.switched";

        public int SchemaVersion => 1;

        public Instant OccurredAt => An.Epoch;
    }
}
