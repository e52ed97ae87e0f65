using Beauty.Domain.Aggregates;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Calendars;

/// <summary>Time taken on one calendar: a core that nobody may share, and buffers around it.</summary>
/// <remarks>
/// The store's backstop refuses two appointment claims of the same calendar and unit whose cores overlap; buffers are
/// judged by the engine. Leave, closures and maintenance take no unit, so they may be recorded over appointments, which
/// they then show as hit (T17). Immutable; equality by value. Source: decision 10; ADR 0007.
/// </remarks>
public sealed record Claim
{
    private Claim(AggregateKey holder, int ordinal, CalendarId calendar, ClaimKind kind, TimeRange core)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        Refuse(holder == default, "a holder", nameof(holder));
        Refuse(calendar == default, "a calendar", nameof(calendar));
        Refuse(core == default, "a core with a length", nameof(core));
        (Holder, Ordinal, Calendar, Kind, Core) = (holder, ordinal, calendar, kind, core);
    }

    /// <summary>The appointment, leave, closure or maintenance that takes the time.</summary>
    public AggregateKey Holder { get; }

    /// <summary>Which of its holder's claims this is, from 0; holder and ordinal together name a claim.</summary>
    public int Ordinal { get; }

    /// <summary>The calendar on which time is taken.</summary>
    public CalendarId Calendar { get; }

    /// <summary>Why.</summary>
    public ClaimKind Kind { get; }

    /// <summary>
    /// Which of the calendar's units is taken, from 0; null for leave, closures and maintenance, which take them all.
    /// </summary>
    /// <remarks>A unit at or above the calendar's capacity is a surplus unit: a recorded, confirmed overlap.</remarks>
    public int? Unit { get; private init; }

    /// <summary>The time that nobody else may have on this unit.</summary>
    public TimeRange Core { get; }

    /// <summary>Preparation before the core, not negative.</summary>
    public Duration Before { get; private init; }

    /// <summary>Clean-up or turnover after the core, not negative.</summary>
    public Duration After { get; private init; }

    /// <summary>Until when a hold counts, exclusive; null for a claim that does not lapse (T42).</summary>
    public Instant? HeldUntil { get; private init; }

    /// <summary>Core and buffers together.</summary>
    public TimeRange Occupied => Core.Widen(Before, After);

    /// <summary>A claim of an appointment on one unit, without buffers.</summary>
    /// <param name="holder">The appointment's key.</param>
    /// <param name="ordinal">Which of its claims, from 0.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="core">The core.</param>
    /// <param name="unit">The unit, from 0.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ArgumentException">An argument is <c>default</c> or negative.</exception>
    public static Claim ForAppointment(AggregateKey holder, int ordinal, CalendarId calendar, TimeRange core, int unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        return new(holder, ordinal, calendar, ClaimKind.Appointment, core) { Unit = unit };
    }

    /// <summary>Time that a whole calendar is not to be had: leave, a closure or maintenance.</summary>
    /// <param name="holder">The block's key.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="kind">Leave, closure or maintenance.</param>
    /// <param name="core">When.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ArgumentException">An argument is <c>default</c>, or the kind is no block.</exception>
    public static Claim ForBlock(AggregateKey holder, CalendarId calendar, ClaimKind kind, TimeRange core)
    {
        Refuse(
            kind is not (ClaimKind.Leave or ClaimKind.Closure or ClaimKind.Maintenance),
            "a block's kind",
            nameof(kind));
        return new(holder, 0, calendar, kind, core);
    }

    /// <summary>The same claim with buffers around its core.</summary>
    /// <param name="before">Preparation, whole seconds, not negative.</param>
    /// <param name="after">Clean-up or turnover, whole seconds, not negative.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ArgumentException">A buffer is negative or no whole second.</exception>
    public Claim WithBuffers(Duration before, Duration after)
    {
        _ = Core.Widen(before, after);
        return this with { Before = before, After = after };
    }

    /// <summary>The same claim on another unit, as re-packing does.</summary>
    /// <param name="unit">The unit, from 0.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is negative.</exception>
    public Claim WithUnit(int unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        return this with { Unit = unit };
    }

    /// <summary>The same claim as a hold, or as a firm one.</summary>
    /// <param name="until">Until when it counts, exclusive; null makes it firm.</param>
    /// <returns>The claim.</returns>
    public Claim WithHold(Instant? until) => this with { HeldUntil = until };

    /// <summary>Whether the claim still counts; a hold stops counting at its expiry instant (T42).</summary>
    /// <param name="now">The instant of the question.</param>
    /// <returns>Whether it takes time.</returns>
    public bool CountsAt(Instant now) => HeldUntil is not { } until || now < until;

    private static void Refuse(bool condition, string needed, string parameter)
    {
        if (condition)
        {
            throw new ArgumentException($"A claim needs {needed}.", parameter);
        }
    }
}
