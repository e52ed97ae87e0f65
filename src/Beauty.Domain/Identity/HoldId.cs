using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names a hold: units of a ledger promised to something, not yet used.</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<HoldId>))]
public readonly record struct HoldId : IEntityId<HoldId>
{
    private HoldId(Guid value) => Value = EntityId.Checked<HoldId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static HoldId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
