using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names a client (客户).</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<ClientId>))]
public readonly record struct ClientId : IEntityId<ClientId>
{
    private ClientId(Guid value) => Value = EntityId.Checked<ClientId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static ClientId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
