using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Testing.Tests.Expectations;

/// <summary>An aggregate that can be switched on and off.</summary>
public sealed class Switch() : AggregateRoot(0)
{
    public override AggregateKey Key { get; } = new("switch", An.Id<ResourceId>(1).Value);

    public void On() => Raise(new SwitchedOn(Key, NextVersion));

    public void Off() => Raise(new SwitchedOff(Key, NextVersion));

    public sealed record SwitchedOn(AggregateKey Stream, long StreamVersion) : IDomainEvent
    {
        public string Name => "switch.switched-on";

        public int SchemaVersion => 1;

        public Instant OccurredAt => An.Epoch;
    }

    public sealed record SwitchedOff(AggregateKey Stream, long StreamVersion) : IDomainEvent
    {
        public string Name => "switch.switched-off";

        public int SchemaVersion => 1;

        public Instant OccurredAt => An.Epoch;
    }
}
