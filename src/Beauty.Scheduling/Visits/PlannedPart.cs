using System.Collections.Immutable;
using System.Globalization;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Time;

namespace Beauty.Scheduling.Visits;

/// <summary>
/// One service of a visit with its time, its person and its resources; an appointment keeps it as booked (T52).
/// </summary>
/// <remarks>Immutable; equality by content.</remarks>
public sealed record PlannedPart
{
    internal PlannedPart(
        VisitPart asked, TimeRange time, PlannedStaff? staff, ImmutableArray<PlannedResource> resources)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (time.Length != asked.Footprint.Length)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"A part lasts {asked.Footprint.Length}, got {time}."),
                nameof(time));
        }

        if (asked.Footprint.IsAttended == staff is null)
        {
            throw new ArgumentException("A part has a person exactly if it has an active phase.", nameof(staff));
        }

        (Asked, Time, Staff, Resources) = (asked, time, staff, resources);
    }

    /// <summary>The service as asked for.</summary>
    public VisitPart Asked { get; }

    /// <summary>The client's time, without buffers.</summary>
    public TimeRange Time { get; }

    /// <summary>Who does it; null for a service without active phase (T34).</summary>
    public PlannedStaff? Staff { get; }

    /// <summary>The resources, one for each need, in the order of the needs.</summary>
    public ImmutableArray<PlannedResource> Resources { get; }

    /// <summary>The waivers on which the booking of this service relied (S21); mostly none.</summary>
    public ImmutableArray<WaiverId> Waivers { get; private init; } = [];

    /// <inheritdoc />
    public bool Equals(PlannedPart? other) =>
        other is not null
        && Asked == other.Asked
        && Time == other.Time
        && Staff == other.Staff
        && Resources.SequenceEqual(other.Resources)
        && Waivers.SequenceEqual(other.Waivers);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Asked, Time, Staff, Resources.Length);

    internal PlannedPart RelyingOn(ImmutableArray<WaiverId> waivers) => waivers.Contains(default)
        ? throw new ArgumentException("A waiver is default, which is none.", nameof(waivers))
        : this with { Waivers = waivers };
}
