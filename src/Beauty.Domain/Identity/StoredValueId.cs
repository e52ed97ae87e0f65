using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names a stored-value account.</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<StoredValueId>))]
public readonly record struct StoredValueId : IEntityId<StoredValueId>
{
    private StoredValueId(Guid value) => Value = EntityId.Checked<StoredValueId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static StoredValueId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
