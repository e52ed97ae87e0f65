using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names a resource: a room, a bed or a device (房间, 床位, 仪器).</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<ResourceId>))]
public readonly record struct ResourceId : IEntityId<ResourceId>
{
    private ResourceId(Guid value) => Value = EntityId.Checked<ResourceId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static ResourceId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
