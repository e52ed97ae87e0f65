using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Tiers;
using NodaTime;

namespace Beauty.Loyalty.Members;

/// <summary>A membership as it crosses the storage border; schema version 1.</summary>
public sealed record MembershipSnapshot : Snapshot
{
    /// <summary>The membership.</summary>
    public required MembershipId Id { get; init; }

    /// <summary>The client.</summary>
    public required ClientId Client { get; init; }

    /// <summary>The programme.</summary>
    public required ProgrammeCode Programme { get; init; }

    /// <summary>The version of the programme by which the last operation was judged.</summary>
    public required int ProgrammeVersion { get; init; }

    /// <summary>The first day, in the programme's zone.</summary>
    public required LocalDate JoinedOn { get; init; }

    /// <summary>When it last changed.</summary>
    public required Instant ChangedAt { get; init; }

    /// <summary>The projection of its ledger.</summary>
    public required LedgerSnapshot Points { get; init; }

    /// <summary>The orders that counted, in order.</summary>
    public required ImmutableArray<CountedPurchaseSnapshot> Purchases { get; init; }

    /// <summary>The uses of points, in order.</summary>
    public required ImmutableArray<PointsUseSnapshot> Uses { get; init; }

    /// <summary>What the tier follows from, in order.</summary>
    public required ImmutableArray<TierFactSnapshot> Facts { get; init; }

    /// <summary>The tier; null where the programme has none.</summary>
    public required MemberTierSnapshot? Tier { get; init; }

    /// <summary>All moves of the tier, in order.</summary>
    public required ImmutableArray<TierMoveSnapshot> TierMoves { get; init; }

    /// <summary>An order that counted.</summary>
    /// <param name="Cause">The order, or its line.</param>
    /// <param name="Basis">The basis on which it earned.</param>
    /// <param name="On">The day of the accepted quote.</param>
    /// <param name="ProgrammeVersion">The version of the programme by which it counted.</param>
    /// <param name="Earned">The points that it earned.</param>
    /// <param name="Journal">The journal that granted them; null for none.</param>
    /// <param name="Returned">What was returned of the basis in all.</param>
    public sealed record CountedPurchaseSnapshot(
        LedgerCause Cause,
        Money Basis,
        LocalDate On,
        int ProgrammeVersion,
        PointsAmount Earned,
        JournalId? Journal,
        Money Returned);

    /// <summary>A use of points.</summary>
    /// <param name="Cause">What for.</param>
    /// <param name="Journal">The journal that used them.</param>
    /// <param name="Points">The points.</param>
    public sealed record PointsUseSnapshot(LedgerCause Cause, JournalId Journal, PointsAmount Points);
}
