using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names one dated assessment of skin or body.</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<AssessmentId>))]
public readonly record struct AssessmentId : IEntityId<AssessmentId>
{
    private AssessmentId(Guid value) => Value = EntityId.Checked<AssessmentId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static AssessmentId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
