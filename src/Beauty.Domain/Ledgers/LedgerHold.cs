using System.Collections.Immutable;
using Beauty.Domain.Identity;

namespace Beauty.Domain.Ledgers;

/// <summary>Units promised to something, not yet used (预占).</summary>
/// <remarks>Lives until it is posted, voided or lapses, each once. Source: K9; ledger laws 11–14.</remarks>
public sealed class LedgerHold
{
    internal LedgerHold(HoldId id, HoldTerms terms, LedgerCause cause, ImmutableArray<LotPart> parts) =>
        (Id, Terms, Cause, Parts) = (id, terms, cause, parts);

    /// <summary>The hold.</summary>
    public HoldId Id { get; }

    /// <summary>What it promises.</summary>
    public HoldTerms Terms { get; }

    /// <summary>What it is for.</summary>
    public LedgerCause Cause { get; }

    /// <summary>The lots and how much of each, in the order in which they are used.</summary>
    public ImmutableArray<LotPart> Parts { get; }

    /// <summary>How many units in all.</summary>
    public long Amount => Parts.Sum(part => part.Amount);
}
