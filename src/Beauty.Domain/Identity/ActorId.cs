using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names who acts: a member of staff, a client or a system.</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<ActorId>))]
public readonly record struct ActorId : IEntityId<ActorId>
{
    private ActorId(Guid value) => Value = EntityId.Checked<ActorId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static ActorId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
