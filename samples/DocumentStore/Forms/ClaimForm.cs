using Beauty.Domain.Aggregates;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using NodaTime;

namespace DocumentStore.Forms;

/// <summary>A claim in its page's document; the calendar is the page's.</summary>
internal sealed record ClaimForm
{
    public required AggregateKey Holder { get; init; }

    public required int Ordinal { get; init; }

    public required ClaimKind Kind { get; init; }

    public int? Unit { get; init; }

    public required TimeRange Core { get; init; }

    public required Duration Before { get; init; }

    public required Duration After { get; init; }

    public Instant? HeldUntil { get; init; }

    public static ClaimForm Of(Claim claim) => new()
    {
        Holder = claim.Holder,
        Ordinal = claim.Ordinal,
        Kind = claim.Kind,
        Unit = claim.Unit,
        Core = claim.Core,
        Before = claim.Before,
        After = claim.After,
        HeldUntil = claim.HeldUntil,
    };

    public Claim ToClaim(CalendarId calendar)
    {
        var claim = Unit is { } unit
            ? Claim.ForAppointment(Holder, Ordinal, calendar, Core, unit)
            : Claim.ForBlock(Holder, calendar, Kind, Core);
        return claim.WithBuffers(Before, After).WithHold(HeldUntil);
    }
}
