using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Visits;

/// <summary>Turns the parts of a visit into claims: people, resources, and the client for the whole visit.</summary>
internal static class VisitClaims
{
    internal static TimeRange TimeOf(ImmutableArray<PlannedPart> parts) =>
        TimeRange.Between(parts.Min(part => part.Time.Start), parts.Max(part => part.Time.End));

    internal static ImmutableArray<Claim> Of(
        AggregateKey holder, ImmutableArray<PlannedPart> parts, (ClientId Id, int Unit)? client, Instant? heldUntil)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        foreach (var (calendar, unit, time) in parts.SelectMany(Taken))
        {
            claims.Add(Claim
                .ForAppointment(holder, claims.Count, calendar, time.Core, unit)
                .WithBuffers(time.Before, time.After)
                .WithHold(heldUntil));
        }

        if (client is { } who)
        {
            claims.Add(Claim
                .ForAppointment(holder, claims.Count, CalendarId.Of(who.Id), TimeOf(parts), who.Unit)
                .WithHold(heldUntil));
        }

        return claims.ToImmutable();
    }

    private static IEnumerable<(CalendarId Calendar, int Unit, OccupiedTime Time)> Taken(PlannedPart part)
    {
        var staff = part.Staff is { } person
            ? person.Times.Select(time => (CalendarId.Of(person.Staff), person.Unit, time))
            : [];
        var resources =
            from resource in part.Resources
            from unit in resource.Units
            from time in resource.Times
            select (CalendarId.Of(resource.Resource), unit, time);
        return staff.Concat(resources);
    }
}
