using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names a product.</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<ProductId>))]
public readonly record struct ProductId : IEntityId<ProductId>
{
    private ProductId(Guid value) => Value = EntityId.Checked<ProductId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static ProductId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
