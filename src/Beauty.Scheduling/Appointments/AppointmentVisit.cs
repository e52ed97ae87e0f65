using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Scheduling.Appointments;

/// <summary>What an appointment keeps of the plan with which it was booked.</summary>
internal sealed record AppointmentVisit
{
    internal AppointmentVisit(LocationId location, ClientId? client, int clientUnit, ImmutableArray<PlannedPart> parts)
    {
        if (parts.IsDefaultOrEmpty)
        {
            throw new ArgumentException("I1: an appointment has parts.", nameof(parts));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(clientUnit);
        (Location, Client, ClientUnit) = (AggregateArguments.Checked(location), client, clientUnit);
        Parts = parts;
    }

    internal LocationId Location { get; }

    internal ClientId? Client { get; }

    internal int ClientUnit { get; }

    internal ImmutableArray<PlannedPart> Parts { get; private init; }

    internal Duration LongestWait { get; init; }

    internal bool IsSamePersonForAll { get; init; }

    internal static AppointmentVisit Of(VisitPlan plan) => new(plan.Location, plan.Client, plan.ClientUnit, plan.Parts)
    {
        LongestWait = plan.LongestWait,
        IsSamePersonForAll = plan.IsSamePersonForAll,
    };

    internal AppointmentVisit RelyingOn(IReadOnlyDictionary<ServiceId, ImmutableArray<WaiverId>> waivers) =>
        this with { Parts = VisitClaims.RelyingOn(Parts, waivers) };

    internal ImmutableArray<Claim> ClaimsOf(AggregateKey holder, Instant? heldUntil) =>
        VisitClaims.Of(holder, Parts, Client is { } client ? (client, ClientUnit) : null, heldUntil);

    internal bool IsSameVisit(AppointmentVisit other) =>
        (Location, Client) == (other.Location, other.Client)
        && Services().SequenceEqual(other.Services());

    internal bool HasSameTimesAndPeople(AppointmentVisit other) =>
        Parts.Select(WhenAndWho).SequenceEqual(other.Parts.Select(WhenAndWho));

    private IEnumerable<ServiceId> Services() =>
        Parts.Select(part => part.Asked.Service).OrderBy(service => service.Value);

    private static (ServiceId, Time.TimeRange, StaffId?) WhenAndWho(PlannedPart part) =>
        (part.Asked.Service, part.Time, part.Staff?.Staff);
}
