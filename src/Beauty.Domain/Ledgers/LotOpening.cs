namespace Beauty.Domain.Ledgers;

/// <summary>A lot that a journal opened, or whose end it moved.</summary>
/// <remarks>Data, checked when a ledger applies it. Equality by value.</remarks>
public sealed record LotOpening
{
    /// <summary>The lot's number within the ledger, from 1.</summary>
    public required int Lot { get; init; }

    /// <summary>The terms from now on.</summary>
    public required LotTerms Terms { get; init; }
}
