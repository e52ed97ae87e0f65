using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names a signed waiver: the client accepts a stated risk of one visit.</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<WaiverId>))]
public readonly record struct WaiverId : IEntityId<WaiverId>
{
    private WaiverId(Guid value) => Value = EntityId.Checked<WaiverId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static WaiverId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
