using Beauty.Domain.Identity;

namespace Beauty.Scheduling.Catalog;

/// <summary>A room, bed or device that a service occupies, by kind or by name.</summary>
/// <remarks>
/// One need is met by one resource, the same from start to end (T37), of which it takes a number of units.
/// <c>default</c> is no need; footprints refuse it. Equality by value. Source: T37, T39, T41.
/// </remarks>
public readonly record struct ResourceNeed
{
    /// <summary>The most units that a need may take; also the largest capacity of a resource.</summary>
    public const int MaxUnits = 100;

    private ResourceNeed(ResourceKind? kind, ResourceId? resource, int units)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(units, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(units, MaxUnits);
        (Kind, Resource, Units) = (kind, resource, units);
    }

    /// <summary>The kind of which any resource will do; null for a named one.</summary>
    public ResourceKind? Kind { get; }

    /// <summary>The one resource that will do; null where any of the kind does.</summary>
    public ResourceId? Resource { get; }

    /// <summary>How many units of the resource are taken, 1 to 100; 0 for <c>default</c>.</summary>
    public int Units { get; }

    /// <summary>Any resource of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="units">How many of its units, 1 to 100.</param>
    /// <returns>The need.</returns>
    /// <exception cref="ArgumentException">The kind is <c>default</c>, or the units are out of bounds.</exception>
    public static ResourceNeed Of(ResourceKind kind, int units = 1) => new(ResourceKind.Checked(kind), null, units);

    /// <summary>One resource and no other.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="units">How many of its units, 1 to 100.</param>
    /// <returns>The need.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the units are out of bounds.</exception>
    public static ResourceNeed Named(ResourceId resource, int units = 1) =>
        resource != default
            ? new(null, resource, units)
            : throw new ArgumentException("A need names a resource, got default.", nameof(resource));

    /// <summary>Units, and kind or resource.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => this == default ? "" : $"{Units} of {Kind?.Code ?? Resource.ToString()}";
}
