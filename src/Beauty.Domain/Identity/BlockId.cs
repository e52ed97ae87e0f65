using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names a leave, a closure or a maintenance.</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<BlockId>))]
public readonly record struct BlockId : IEntityId<BlockId>
{
    private BlockId(Guid value) => Value = EntityId.Checked<BlockId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static BlockId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
