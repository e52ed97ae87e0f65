using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Ledgers;

/// <summary>Units that came together and end together, and how many of them are left (积分批次).</summary>
/// <remarks>A picture of one moment; equality by value. Source: K2; ledger law 22.</remarks>
public sealed record Lot
{
    internal Lot(int number, LotTerms terms, JournalId openedBy, long size) =>
        (Number, Terms, OpenedBy, Size) = (number, terms, openedBy, size);

    /// <summary>The number within the ledger, from 1.</summary>
    public int Number { get; }

    /// <summary>The kind and the dates.</summary>
    public LotTerms Terms { get; internal init; }

    /// <summary>The journal that opened it.</summary>
    public JournalId OpenedBy { get; }

    /// <summary>How many units it had when it was opened.</summary>
    public long Size { get; }

    /// <summary>How many are left and promised to nobody.</summary>
    public long Available { get; internal init; }

    /// <summary>How many are promised.</summary>
    public long Held { get; internal init; }

    /// <summary>When units last came or returned; an expiry does not count from before that.</summary>
    public Instant LastCreditAt { get; internal init; }

    /// <summary>How many ended unused; another end brings them back.</summary>
    public long Expired { get; internal init; }

    /// <summary>When what is available of it expires: at its end, or when it returned after that.</summary>
    internal Instant? DueAt => Terms.EndsAt is { } end ? Instant.Max(end, LastCreditAt) : null;
}
