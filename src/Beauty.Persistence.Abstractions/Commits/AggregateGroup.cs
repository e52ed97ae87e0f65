using Beauty.Domain.Identity;

namespace Beauty.Persistence.Abstractions.Commits;

/// <summary>Names aggregates of a tenant that are read together, such as a location with its staff.</summary>
/// <remarks><c>default</c> is no group: such an aggregate is read by its key only. Equality by value.</remarks>
public readonly record struct AggregateGroup
{
    private AggregateGroup(string name) => Name = name;

    /// <summary>The services of a tenant.</summary>
    public static AggregateGroup Catalog { get; } = new("catalog");

    /// <summary>The stable name; empty for <c>default</c>.</summary>
    public string Name => field ?? "";

    /// <summary>A location with its staff, rooms and devices.</summary>
    /// <param name="location">Which.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static AggregateGroup Of(LocationId location) => location == default
        ? throw new ArgumentException("A group needs a location, got default.", nameof(location))
        : new($"location/{location}");

    /// <summary>The name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Name;
}
