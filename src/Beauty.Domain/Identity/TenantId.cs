using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names one salon business within a store; no query crosses it.</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<TenantId>))]
public readonly record struct TenantId : IEntityId<TenantId>
{
    private TenantId(Guid value) => Value = EntityId.Checked<TenantId>(value);

    /// <summary>The tenant of a store that holds a single salon.</summary>
    public static TenantId Single { get; } = new(new Guid("01900000-0000-7000-8000-000000000001"));

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static TenantId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
