using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names one running relay, so that of several only one tells.</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<RelayId>))]
public readonly record struct RelayId : IEntityId<RelayId>
{
    private RelayId(Guid value) => Value = EntityId.Checked<RelayId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static RelayId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
