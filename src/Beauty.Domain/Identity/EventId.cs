using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names one domain event.</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<EventId>))]
public readonly record struct EventId : IEntityId<EventId>
{
    private EventId(Guid value) => Value = EntityId.Checked<EventId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static EventId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
