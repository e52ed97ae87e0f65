using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Staff;
using NodaTime;

namespace Beauty.Scheduling.Appointments;

/// <summary>One service of an appointment as it crosses the storage border.</summary>
public sealed record AppointmentLineSnapshot
{
    /// <summary>What is done.</summary>
    public required ServiceId Service { get; init; }

    /// <summary>What it takes, as booked.</summary>
    public required FootprintSnapshot Footprint { get; init; }

    /// <summary>When the client's time starts.</summary>
    public required Instant Start { get; init; }

    /// <summary>Who does it; null for an unattended service.</summary>
    public StaffId? Staff { get; init; }

    /// <summary>The skill it asks for; null where anybody can do it, or nobody is needed.</summary>
    public Skill? Skill { get; init; }

    /// <summary>Whether the client named the person.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>The rooms, beds and devices, in the order of the needs.</summary>
    public required ImmutableArray<ResourceId> Resources { get; init; }

    internal static AppointmentLineSnapshot Of(AppointmentLine line) => new()
    {
        Service = line.Service,
        Footprint = FootprintSnapshot.Of(line.Footprint),
        Start = line.Time.Start,
        Staff = line.Staff,
        Skill = line.Skill,
        IsNamed = line.IsNamed,
        Resources = line.Resources,
    };

    internal AppointmentLine ToLine()
    {
        var line = AppointmentLine.Of(Service, Footprint.ToFootprint(), Start).With(Resources);
        InvariantBrokenException.ThrowUnless(
            line.Footprint.IsAttended == Staff is not null,
            $"I2: service {Service} is {(Staff is null ? "done by nobody" : "done by somebody")} against its phases");
        return Staff is { } staff ? line.By(staff, Skill, IsNamed) : line;
    }
}
