using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Ledgers;

/// <summary>The projection of a ledger: what its entries leave to go on from, inside its owner's snapshot.</summary>
/// <remarks>
/// Stamped with the last number of each account and the last sequence, so that an auditor can rebuild and compare it.
/// Never the truth by itself: the journals are. Source: decision 15; ledger law 30.
/// </remarks>
public sealed record LedgerSnapshot
{
    /// <summary>The ledger.</summary>
    public required LedgerId Id { get; init; }

    /// <summary>The root that holds it.</summary>
    public required AggregateKey Owner { get; init; }

    /// <summary>What is counted.</summary>
    public required LedgerUnit Unit { get; init; }

    /// <summary>In which order lots are used.</summary>
    public required LotOrder Order { get; init; }

    /// <summary>The last journal's sequence; 0 for a ledger without any.</summary>
    public required long Sequence { get; init; }

    /// <summary>The accounts that have entries, by role.</summary>
    public required ImmutableArray<AccountState> Accounts { get; init; }

    /// <summary>The lots, by number.</summary>
    public required ImmutableArray<LotState> Lots { get; init; }

    /// <summary>The open holds, in the order in which they were opened.</summary>
    public required ImmutableArray<HoldState> Holds { get; init; }

    /// <summary>How much of which journal was undone, by journal.</summary>
    public required ImmutableArray<ReversedState> Reversed { get; init; }

    /// <summary>The balance and the last number of an account.</summary>
    /// <param name="Role">The account.</param>
    /// <param name="Number">The number of its last entry.</param>
    /// <param name="Balance">The balance after it.</param>
    public sealed record AccountState(AccountRole Role, long Number, long Balance);

    /// <summary>What is left of a lot.</summary>
    /// <param name="Number">The lot's number.</param>
    /// <param name="Terms">Its terms.</param>
    /// <param name="OpenedBy">The journal that opened it.</param>
    /// <param name="Size">How many units it had.</param>
    /// <param name="Available">How many are left and free.</param>
    /// <param name="Held">How many are promised.</param>
    /// <param name="Expired">How many ended unused.</param>
    /// <param name="LastCreditAt">When units last came or returned.</param>
    public sealed record LotState(
        int Number,
        LotTerms Terms,
        JournalId OpenedBy,
        long Size,
        long Available,
        long Held,
        long Expired,
        Instant LastCreditAt);

    /// <summary>An open hold.</summary>
    /// <param name="Id">The hold.</param>
    /// <param name="Terms">Its terms.</param>
    /// <param name="Cause">What it is for.</param>
    /// <param name="Parts">What it holds of which lots.</param>
    public sealed record HoldState(
        HoldId Id, HoldTerms Terms, LedgerCause Cause, ImmutableArray<PartState> Parts);

    /// <summary>A number of units of one lot.</summary>
    /// <param name="Lot">The lot's number.</param>
    /// <param name="Amount">How many.</param>
    public sealed record PartState(int Lot, long Amount);

    /// <summary>How much of a journal was undone.</summary>
    /// <param name="Journal">The journal.</param>
    /// <param name="Amount">How many units.</param>
    public sealed record ReversedState(JournalId Journal, long Amount);
}
