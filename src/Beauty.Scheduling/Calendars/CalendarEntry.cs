using NodaTime;

namespace Beauty.Scheduling.Calendars;

/// <summary>A claim as it stands on a calendar, with its stretch at hand.</summary>
internal readonly record struct CalendarEntry(Claim Claim, Stretch Stretch)
{
    internal long From => Stretch.From - Stretch.Before;

    internal long To => Stretch.To + Stretch.After;

    /// <summary>Leave, a closure or maintenance: takes the whole calendar.</summary>
    internal bool IsBlock => Claim.Unit is null;

    internal static CalendarEntry Of(Claim claim) => new(claim, Stretch.Of(claim));

    /// <summary>Whether the claim stopped counting by then (T42); without a time of asking every hold counts.</summary>
    internal bool HasLapsed(Instant? now) => now is { } instant && !Claim.CountsAt(instant);
}
