using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names one client's membership of one loyalty programme.</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<MembershipId>))]
public readonly record struct MembershipId : IEntityId<MembershipId>
{
    private MembershipId(Guid value) => Value = EntityId.Checked<MembershipId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static MembershipId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
