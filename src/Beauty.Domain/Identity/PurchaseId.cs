using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names a purchase.</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<PurchaseId>))]
public readonly record struct PurchaseId : IEntityId<PurchaseId>
{
    private PurchaseId(Guid value) => Value = EntityId.Checked<PurchaseId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static PurchaseId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
