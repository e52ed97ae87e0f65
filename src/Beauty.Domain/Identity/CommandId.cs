using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names one command of a caller, so that a retry is recognised.</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<CommandId>))]
public readonly record struct CommandId : IEntityId<CommandId>
{
    private CommandId(Guid value) => Value = EntityId.Checked<CommandId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static CommandId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
