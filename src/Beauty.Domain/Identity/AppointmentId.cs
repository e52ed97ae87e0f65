using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names an appointment (预约).</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<AppointmentId>))]
public readonly record struct AppointmentId : IEntityId<AppointmentId>
{
    private AppointmentId(Guid value) => Value = EntityId.Checked<AppointmentId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static AppointmentId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
