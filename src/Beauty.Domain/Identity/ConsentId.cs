using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names one consent of a client.</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<ConsentId>))]
public readonly record struct ConsentId : IEntityId<ConsentId>
{
    private ConsentId(Guid value) => Value = EntityId.Checked<ConsentId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static ConsentId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
