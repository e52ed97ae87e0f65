using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Domain.Packages;

/// <summary>Sessions that a visit used (划卡), with the revenue they brought.</summary>
/// <remarks>Named by the journal that used the sessions, and undone under that name once. Equality by value. Source:
/// C03, K57.</remarks>
public sealed record CourseUse
{
    /// <summary>The use: the journal that took the sessions.</summary>
    public required JournalId Id { get; init; }

    /// <summary>The line of the package, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The service.</summary>
    public required ServiceId Service { get; init; }

    /// <summary>The line of the visit that used them (law 18).</summary>
    public required LedgerCause Cause { get; init; }

    /// <summary>When the visit was.</summary>
    public required Instant VisitAt { get; init; }

    /// <summary>Who treated; null where nobody did, or it was not said.</summary>
    public StaffId? Therapist { get; init; }

    /// <summary>How many paid sessions.</summary>
    public required SessionCount Paid { get; init; }

    /// <summary>How many gifted sessions.</summary>
    public required SessionCount Gifted { get; init; }

    /// <summary>The revenue that is still recognised for them.</summary>
    public required Money Revenue { get; init; }

    /// <summary>The journal that recognised it; null where the sessions bear none.</summary>
    public JournalId? RevenueJournal { get; init; }

    /// <summary>In which way the visit did not take place; null for one that did.</summary>
    public MissedVisit? Missed { get; init; }

    /// <summary>When it was undone; null while it counts.</summary>
    public Instant? ReversedAt { get; init; }

    /// <summary>How many sessions in all.</summary>
    internal SessionCount Sessions => Paid + Gifted;

    /// <summary>Whether it counts.</summary>
    internal bool IsLive => ReversedAt is null;
}
