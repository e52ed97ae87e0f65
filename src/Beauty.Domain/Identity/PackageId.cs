using System.Text.Json.Serialization;

namespace Beauty.Domain.Identity;

/// <summary>Names one client's purchase of a course plan.</summary>
/// <inheritdoc cref="IEntityId{TSelf}" path="/remarks" />
[JsonConverter(typeof(EntityIdJsonConverter<PackageId>))]
public readonly record struct PackageId : IEntityId<PackageId>
{
    private PackageId(Guid value) => Value = EntityId.Checked<PackageId>(value);

    /// <inheritdoc />
    public Guid Value { get; }

    /// <inheritdoc />
    public static PackageId From(Guid value) => new(value);

    /// <summary>The 36 characters of the GUID, which <see cref="EntityId.Parse{TId}"/> reads.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString();
}
