using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;

namespace Beauty.Scheduling.Appointments;

/// <summary>One service of an appointment as booked, as it crosses the storage border.</summary>
public sealed record PlannedPartSnapshot
{
    /// <summary>Which service.</summary>
    public required ServiceId Service { get; init; }

    /// <summary>What it took when it was booked (T52).</summary>
    public required FootprintSnapshot Footprint { get; init; }

    /// <summary>What the therapist must be able to do; null where anybody can, or nobody is needed.</summary>
    public required Skill? Skill { get; init; }

    /// <summary>The one person whom the client named; null where others would do.</summary>
    public required StaffId? Named { get; init; }

    /// <summary>Whom the client prefers.</summary>
    public required ImmutableArray<StaffId> Preferred { get; init; }

    /// <summary>Whom the client does not want.</summary>
    public required ImmutableArray<StaffId> Excluded { get; init; }

    /// <summary>Whether it starts together with the part asked for before it.</summary>
    public required bool IsTogether { get; init; }

    /// <summary>The client's time.</summary>
    public required TimeRange Time { get; init; }

    /// <summary>Who does it; null for a service without active phase.</summary>
    public required PlannedStaffSnapshot? Staff { get; init; }

    /// <summary>The resources, in the order of the needs.</summary>
    public required ImmutableArray<PlannedResourceSnapshot> Resources { get; init; }

    /// <summary>The waivers on which the booking relied; null for none.</summary>
    public ImmutableArray<WaiverId>? Waivers { get; init; }

    /// <summary>The package whose session it uses; null for none.</summary>
    public PackageId? Package { get; init; }

    /// <summary>Takes the state of a part.</summary>
    /// <param name="part">The part.</param>
    /// <returns>The snapshot.</returns>
    public static PlannedPartSnapshot Of(PlannedPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new()
        {
            Service = part.Asked.Service,
            Footprint = FootprintSnapshot.Of(part.Asked.Footprint),
            Skill = part.Asked.Skill,
            Named = part.Asked.Staff.Named,
            Preferred = part.Asked.Staff.Preferred,
            Excluded = part.Asked.Staff.Excluded,
            IsTogether = part.Asked.IsTogether,
            Time = part.Time,
            Staff = part.Staff is { } staff ? PlannedStaffSnapshot.Of(staff) : null,
            Resources = [.. part.Resources.Select(PlannedResourceSnapshot.Of)],
            Package = part.Asked.Package,
            Waivers = part.Waivers.IsEmpty ? null : part.Waivers,
        };
    }

    /// <summary>Makes the part again, with all checks.</summary>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The snapshot is no valid part.</exception>
    public PlannedPart ToPart()
    {
        var wish = Named is { } named
            ? StaffWish.Only(named)
            : StaffWish.Anyone.Preferring(Preferred).Excluding(Excluded);
        var asked = VisitPart.Of(Service, Footprint.ToFootprint(), Skill).With(wish);
        asked = Package is { } package ? asked.UsingSessionOf(package) : asked;
        var part = new PlannedPart(
            IsTogether ? asked.Together() : asked,
            Time,
            Staff?.ToPlannedStaff(),
            [.. Resources.Select(resource => resource.ToPlannedResource())]);
        return Waivers is { } waivers ? part.RelyingOn(waivers) : part;
    }
}
