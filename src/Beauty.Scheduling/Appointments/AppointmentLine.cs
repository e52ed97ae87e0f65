using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
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

    /// <summary>The skill it asks for; null for an unattended service.</summary>
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

    /// <summary>The same line, done by somebody.</summary>
    /// <param name="staff">Who.</param>
    /// <param name="skill">The skill asked for.</param>
    /// <param name="isNamed">Whether the client named them.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentException">An argument is <c>default</c>.</exception>
    public AppointmentLine By(StaffId staff, Skill skill, bool isNamed) => this with
    {
        Staff = AggregateArguments.Checked(staff),
        Skill = Beauty.Scheduling.Staff.Skill.Checked(skill),
        IsNamed = isNamed,
    };

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
