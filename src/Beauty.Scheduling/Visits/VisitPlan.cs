using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Visits;

/// <summary>A visit that fits: who, where and when, and what booking it changes on the calendars.</summary>
/// <remarks>
/// Only a planner makes plans. A plan is right for the diary and the salon with which it was made; a commit guards
/// <see cref="ReliesOn"/> and the aggregates of the salon. Immutable; equality by content. Source: T36, T37; decisions
/// 2 and 12.
/// </remarks>
public sealed record VisitPlan
{
    internal VisitPlan(LocationId location, ImmutableArray<PlannedPart> parts, (ClientId Id, int Unit)? client)
    {
        (Location, Parts) = (AggregateArguments.Checked(location), parts);
        (Client, ClientUnit) = (client?.Id, client?.Unit ?? 0);
        Time = VisitClaims.TimeOf(parts);
    }

    /// <summary>Where.</summary>
    public LocationId Location { get; }

    /// <summary>The client's time from the first part's start to the last part's end.</summary>
    public TimeRange Time { get; }

    /// <summary>The parts in the order in which they start; parts that start together in the order asked for.</summary>
    public ImmutableArray<PlannedPart> Parts { get; private init; }

    /// <summary>Who comes; null for a visit without a known client.</summary>
    public ClientId? Client { get; }

    /// <summary>The unit of the client's own calendar; above 0 for a confirmed overlap (T47).</summary>
    public int ClientUnit { get; }

    /// <summary>
    /// The longest wait that was asked for between two services; a move asks for the same (T35, T52).
    /// </summary>
    public Duration LongestWait { get; internal init; }

    /// <summary>Whether one person was asked for all services; a move asks for the same (T35, T52).</summary>
    public bool IsSamePersonForAll { get; internal init; }

    /// <summary>Claims of others that change their anonymous unit to make room; mostly none (decision 12).</summary>
    public ImmutableArray<RepackedClaim> Repacked { get; internal init; } = [];

    /// <summary>Lapsed holds in the way, whose claims the commit removes (T42).</summary>
    public ImmutableArray<Claim> Lapsed { get; internal init; } = [];

    /// <summary>
    /// The pages on which the plan's "yes" rests, in order; a commit that changes or guards them all is safe.
    /// </summary>
    /// <remarks>
    /// All pages from which a claim or a buffer could reach the visit's people, resources, client and location, also
    /// those that the plan does not change.
    /// </remarks>
    public ImmutableArray<CalendarPageKey> ReliesOn =>
    [
        .. Occupies()
            .Append((Calendar: CalendarId.Of(Location), Time: Time.Widen(Footprint.MaxBuffer, Footprint.MaxBuffer)))
            .SelectMany(used => CalendarPageKey.Of(
                used.Calendar, used.Time.Widen(Footprint.MaxBuffer, Footprint.MaxBuffer)))
            .Distinct()
            .Order(),
    ];

    /// <summary>The same plan, whose services rely on signed waivers (S21).</summary>
    /// <param name="waivers">The waivers of each service; a service without any may be missing.</param>
    /// <returns>The plan; services that are not named rely on none.</returns>
    /// <exception cref="ArgumentException">A waiver is <c>default</c>.</exception>
    public VisitPlan RelyingOn(IReadOnlyDictionary<ServiceId, ImmutableArray<WaiverId>> waivers) =>
        this with { Parts = VisitClaims.RelyingOn(Parts, waivers) };

    /// <summary>The claims of the visit as an appointment, firm or held.</summary>
    /// <param name="appointment">The appointment that holds them.</param>
    /// <param name="heldUntil">Until when a hold counts, exclusive; null for a firm booking (T42).</param>
    /// <returns>The claims, numbered from 0.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ImmutableArray<Claim> ClaimsFor(AppointmentId appointment, Instant? heldUntil = null)
    {
        var holder = new AggregateKey(Appointment.Kind, AggregateArguments.Checked(appointment).Value);
        return VisitClaims.Of(holder, Parts, ClientTaken, heldUntil);
    }

    /// <summary>What booking the visit changes on the calendars.</summary>
    /// <param name="appointment">The appointment that holds the claims.</param>
    /// <param name="heldUntil">Until when a hold counts, exclusive; null for a firm booking (T42).</param>
    /// <param name="replaced">The claims that the appointment holds now, when it is moved; none for a new one.</param>
    /// <returns>The claims removed and added.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ClaimChanges ChangesFor(AppointmentId appointment, Instant? heldUntil, IEnumerable<Claim> replaced)
    {
        ArgumentNullException.ThrowIfNull(replaced);
        return new(
            [.. replaced.Concat(Lapsed).Concat(Repacked.Select(moved => moved.Old)).Distinct()],
            [.. ClaimsFor(appointment, heldUntil), .. Repacked.Select(moved => moved.New)]);
    }

    /// <inheritdoc />
    public bool Equals(VisitPlan? other) =>
        other is not null
        && (Location, Client, ClientUnit) == (other.Location, other.Client, other.ClientUnit)
        && (LongestWait, IsSamePersonForAll) == (other.LongestWait, other.IsSamePersonForAll)
        && Parts.SequenceEqual(other.Parts)
        && Repacked.SequenceEqual(other.Repacked)
        && Lapsed.SequenceEqual(other.Lapsed);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Location, Client, Time, Parts.Length);

    /// <summary>When the plan takes or changes which calendar, with buffers.</summary>
    internal IEnumerable<(CalendarId Calendar, TimeRange Time)> Occupies() =>
        VisitClaims.Taken(Parts, ClientTaken)
            .Select(taken => (taken.Calendar, taken.Time.Core.Widen(taken.Time.Before, taken.Time.After)))
            .Concat(Repacked.Select(moved => (moved.Old.Calendar, moved.Old.Occupied)));

    private (ClientId Id, int Unit)? ClientTaken => Client is { } client ? (client, ClientUnit) : null;
}
