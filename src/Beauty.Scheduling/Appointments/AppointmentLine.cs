using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Scheduling.Appointments;

/// <summary>One service of an appointment: what, as booked, when, by whom and where.</summary>
/// <remarks>
/// Keeps the footprint as booked, so that a later change of the catalogue changes nothing already promised (T52).
/// Immutable; equality by content.
/// </remarks>
public sealed record AppointmentLine
{
    private AppointmentLine(ServiceId service, Footprint footprint, Instant start) =>
        (Service, Footprint, Time) = (service, footprint, TimeRange.From(start, footprint.Length));

    /// <summary>What is done.</summary>
    public ServiceId Service { get; }

    /// <summary>What it takes, as booked.</summary>
    public Footprint Footprint { get; }

    /// <summary>The client's time: from the first phase to the last.</summary>
    public TimeRange Time { get; }

    /// <summary>The skill it asks for; null where anybody can do it, or nobody is needed.</summary>
    public Skill? Skill { get; private init; }

    /// <summary>Who does it; null for an unattended service.</summary>
    public StaffId? Staff { get; private init; }

    /// <summary>Whether the client named this person (点客); such a person is never exchanged.</summary>
    public bool IsNamed { get; private init; }

    /// <summary>The rooms, beds and devices, in the order of the footprint's needs.</summary>
    public ImmutableArray<ResourceId> Resources { get; private init; } = [];

    /// <summary>A service at a time, without people and rooms.</summary>
    /// <param name="service">The service.</param>
    /// <param name="footprint">What it takes.</param>
    /// <param name="start">When the client's time starts, a whole second.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c> or the start is no whole second.</exception>
    public static AppointmentLine Of(ServiceId service, Footprint footprint, Instant start)
    {
        ArgumentNullException.ThrowIfNull(footprint);
        return new(AggregateArguments.Checked(service), footprint, start);
    }

    /// <summary>One service of a visit as planned.</summary>
    /// <param name="part">The part of the plan.</param>
    /// <returns>The line.</returns>
    public static AppointmentLine Of(PlannedPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var line = Of(part.Asked.Service, part.Asked.Footprint, part.Time.Start)
            .With([.. part.Resources.Select(resource => resource.Resource)]);
        return part.Staff is { } person
            ? line.By(person.Staff, part.Asked.Skill, part.Asked.Staff.Named is not null)
            : line;
    }

    /// <summary>The same line, done by somebody.</summary>
    /// <param name="staff">Who.</param>
    /// <param name="skill">The skill asked for; null where anybody can do it.</param>
    /// <param name="isNamed">Whether the client named them.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentException">An argument is <c>default</c>, or the service needs nobody.</exception>
    public AppointmentLine By(StaffId staff, Skill? skill, bool isNamed)
    {
        if (!Footprint.IsAttended)
        {
            throw new ArgumentException("A service without active phase takes nobody's time.", nameof(staff));
        }

        return this with
        {
            Staff = AggregateArguments.Checked(staff),
            Skill = skill is { } given ? Beauty.Scheduling.Staff.Skill.Checked(given) : null,
            IsNamed = isNamed,
        };
    }

    /// <summary>The service as it is asked for again when the appointment is moved: as booked, by the same person (T52).</summary>
    /// <returns>
    /// A part with the footprint as booked. A named person stays the only one; anybody else is preferred to others.
    /// </returns>
    public VisitPart ToPart()
    {
        var part = VisitPart.Of(Service, Footprint, Skill);
        return (Staff, IsNamed) switch
        {
            ({ } staff, true) => part.With(StaffWish.Only(staff)),
            ({ } staff, false) => part.With(StaffWish.Anyone.Preferring(staff)),
            _ => part,
        };
    }

    /// <summary>The same line, in rooms and with devices.</summary>
    /// <param name="resources">One resource for each need of the footprint, in its order.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentException">The number differs from that of the needs, or an id is <c>default</c>.</exception>
    public AppointmentLine With(params ImmutableArray<ResourceId> resources)
    {
        var given = resources.IsDefault ? [] : resources;
        return given.Length == Footprint.Needs.Length
            ? this with { Resources = [.. given.Select(AggregateArguments.Checked)] }
            : throw new ArgumentException(
                $"A service with {Footprint.Needs.Length} needs takes as many resources, got {given.Length}.",
                nameof(resources));
    }

    /// <inheritdoc />
    public bool Equals(AppointmentLine? other) =>
        other is not null
        && Service == other.Service
        && Time == other.Time
        && Footprint == other.Footprint
        && Skill == other.Skill
        && Staff == other.Staff
        && IsNamed == other.IsNamed
        && Resources.SequenceEqual(other.Resources);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Service, Time, Staff, Resources.Length);
}
