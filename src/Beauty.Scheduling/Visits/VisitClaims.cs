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
        AggregateKey holder, ImmutableArray<PlannedPart> parts, (ClientId Id, int Unit)? client, Instant? heldUntil) =>
    [
        .. Taken(parts, client).Select((taken, ordinal) => Claim
            .ForAppointment(holder, ordinal, taken.Calendar, taken.Time.Core, taken.Unit)
            .WithBuffers(taken.Time.Before, taken.Time.After)
            .WithHold(heldUntil)),
    ];

    /// <summary>What a visit takes of which calendar, in the order in which its claims are numbered.</summary>
    internal static IEnumerable<(CalendarId Calendar, int Unit, OccupiedTime Time)> Taken(
        ImmutableArray<PlannedPart> parts, (ClientId Id, int Unit)? client)
    {
        var all = parts.SelectMany(part => OfStaff(part).Concat(OfResources(part)));
        return client is { } who
            ? all.Append((CalendarId.Of(who.Id), who.Unit,
                OccupiedTime.Of(TimeOf(parts), Duration.Zero, Duration.Zero)))
            : all;
    }

    private static IEnumerable<(CalendarId Calendar, int Unit, OccupiedTime Time)> OfStaff(PlannedPart part) =>
        part.Staff is { } person
            ? person.Times.Select(time => (CalendarId.Of(person.Staff), person.Unit, time))
            : [];

    private static IEnumerable<(CalendarId Calendar, int Unit, OccupiedTime Time)> OfResources(PlannedPart part) =>
        from resource in part.Resources
        from unit in resource.Units
        from time in resource.Times
        select (CalendarId.Of(resource.Resource), unit, time);

    /// <summary>The same parts, each with the waivers of its service.</summary>
    internal static ImmutableArray<PlannedPart> RelyingOn(
        ImmutableArray<PlannedPart> parts, IReadOnlyDictionary<ServiceId, ImmutableArray<WaiverId>> waivers)
    {
        ArgumentNullException.ThrowIfNull(waivers);
        return
        [
            .. parts.Select(part => part.RelyingOn(
                waivers.TryGetValue(part.Asked.Service, out var relied) ? relied : [])),
        ];
    }
}
