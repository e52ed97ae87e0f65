using Beauty.Domain.Identity;

namespace Beauty.Domain.Ledgers;

/// <summary>Something wrong with a ledger, named by the law that it breaks.</summary>
/// <remarks>Equality by value.</remarks>
public sealed record LedgerFinding
{
    internal LedgerFinding(LedgerId ledger, int law, string what) => (Ledger, Law, What) = (ledger, law, what);

    /// <summary>The ledger.</summary>
    public LedgerId Ledger { get; }

    /// <summary>The number of the ledger law, 1 to 30.</summary>
    public int Law { get; }

    /// <summary>What is wrong, with the values; for whoever repairs it.</summary>
    public string What { get; }

    /// <summary>Law, ledger and what is wrong.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"law {Law}, ledger {Ledger}: {What}";
}
