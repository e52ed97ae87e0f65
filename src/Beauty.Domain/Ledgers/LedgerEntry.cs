namespace Beauty.Domain.Ledgers;

/// <summary>One change of one account, chained to the one before it.</summary>
/// <remarks>
/// Data, checked when a ledger applies it and again by <see cref="LedgerAudit"/>: the numbers of an account run from 1
/// without gaps, <c>after = before + delta</c>, nothing is negative. Equality by value. Source: ledger laws 1–5 and 8.
/// </remarks>
public sealed record LedgerEntry
{
    /// <summary>The account.</summary>
    public required AccountRole Account { get; init; }

    /// <summary>The number within the ledger's account, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>The lot whose units moved; 0 for the deficit, which lies in no lot.</summary>
    public required int Lot { get; init; }

    /// <summary>By how much the balance changed; never 0.</summary>
    public required long Delta { get; init; }

    /// <summary>The balance before.</summary>
    public required long Before { get; init; }

    /// <summary>The balance after; never negative.</summary>
    public required long After { get; init; }
}
