using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names a service (项目).</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<ServiceId>))]
public readonly record struct ServiceId : IEntityId<ServiceId>
{
    private ServiceId(Guid value) => Value = EntityId.Checked<ServiceId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static ServiceId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
