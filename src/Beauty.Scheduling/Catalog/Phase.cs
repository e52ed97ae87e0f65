using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Beauty.Scheduling.Catalog;

/// <summary>One stretch of a service during which the same people and things are needed.</summary>
/// <remarks>Lengths are elapsed time (T3). Immutable; equality by content. Source: T23, T29.</remarks>
public sealed record Phase
{
    private Phase(PhaseKind kind, Duration length) =>
        (Kind, Length) = (kind, FootprintLimits.WholeMinutes(length, Footprint.MaxLength, nameof(length)));

    /// <summary>Whether the therapist is needed.</summary>
    public PhaseKind Kind { get; }

    /// <summary>The elapsed length, whole minutes, more than zero.</summary>
    public Duration Length { get; }

    /// <summary>
    /// The kinds of resources that are free during this phase, in ordinal order; by default none (T29).
    /// </summary>
    public ImmutableArray<ResourceKind> Releases { get; private init; } = [];

    /// <summary>A phase in which the therapist works.</summary>
    /// <param name="length">Whole minutes, more than zero, at most 24 hours.</param>
    /// <returns>The phase.</returns>
    /// <exception cref="ArgumentException">The length is not a whole number of minutes within its bounds.</exception>
    public static Phase Active(Duration length) => new(PhaseKind.Active, length);

    /// <summary>A phase in which the client waits and the therapist is free (T29).</summary>
    /// <param name="length">Whole minutes, more than zero, at most 24 hours.</param>
    /// <returns>The phase.</returns>
    /// <exception cref="ArgumentException">The length is not a whole number of minutes within its bounds.</exception>
    public static Phase Processing(Duration length) => new(PhaseKind.Processing, length);

    /// <summary>The same phase, with resources of these kinds free during it.</summary>
    /// <param name="kinds">The kinds; a named resource is released by its kind, too.</param>
    /// <returns>The phase.</returns>
    /// <exception cref="ArgumentException">A kind is <c>default</c>.</exception>
    public Phase Releasing(params ReadOnlySpan<ResourceKind> kinds)
    {
        var released = new SortedSet<ResourceKind>();
        foreach (var kind in kinds)
        {
            released.Add(ResourceKind.Checked(kind));
        }

        return this with { Releases = [.. released] };
    }

    /// <summary>Whether resources of a kind are free during this phase.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Whether the phase releases it.</returns>
    public bool IsReleased(ResourceKind kind) => Releases.Contains(kind);

    /// <inheritdoc />
    public bool Equals(Phase? other) =>
        other is not null && Kind == other.Kind && Length == other.Length && Releases.SequenceEqual(other.Releases);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, Length, Releases.Length);

    /// <summary>Kind and minutes, and what is released.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{Kind} {Length.TotalMinutes} min");
        return Releases.IsEmpty ? text : $"{text} without {string.Join(", ", Releases)}";
    }
}
