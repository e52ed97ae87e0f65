using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names a ledger: the accounts of one client's points, of one course line, or of one stored value.</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<LedgerId>))]
public readonly record struct LedgerId : IEntityId<LedgerId>
{
    private LedgerId(Guid value) => Value = EntityId.Checked<LedgerId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static LedgerId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
