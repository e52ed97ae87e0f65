using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names the record of what was done in one service.</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<ServiceRecordId>))]
public readonly record struct ServiceRecordId : IEntityId<ServiceRecordId>
{
    private ServiceRecordId(Guid value) => Value = EntityId.Checked<ServiceRecordId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static ServiceRecordId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
