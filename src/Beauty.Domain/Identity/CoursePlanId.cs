using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names a course plan that is for sale.</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<CoursePlanId>))]
public readonly record struct CoursePlanId : IEntityId<CoursePlanId>
{
    private CoursePlanId(Guid value) => Value = EntityId.Checked<CoursePlanId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static CoursePlanId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
