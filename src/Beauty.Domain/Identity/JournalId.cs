using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names one movement of a ledger.</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<JournalId>))]
public readonly record struct JournalId : IEntityId<JournalId>
{
    private JournalId(Guid value) => Value = EntityId.Checked<JournalId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static JournalId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
