using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names a location of the salon (门店).</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<LocationId>))]
public readonly record struct LocationId : IEntityId<LocationId>
{
    private LocationId(Guid value) => Value = EntityId.Checked<LocationId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static LocationId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
