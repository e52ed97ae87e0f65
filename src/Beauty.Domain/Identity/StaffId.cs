using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names a member of staff, such as a therapist (美容师).</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<StaffId>))]
public readonly record struct StaffId : IEntityId<StaffId>
{
    private StaffId(Guid value) => Value = EntityId.Checked<StaffId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static StaffId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
