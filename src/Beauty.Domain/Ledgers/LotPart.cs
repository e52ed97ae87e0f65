namespace Beauty.Domain.Ledgers;

/// <summary>A number of units of one lot.</summary>
/// <remarks>Equality by value; <c>default</c> is none of no lot.</remarks>
public readonly record struct LotPart
{
    internal LotPart(int lot, long amount) => (Lot, Amount) = (lot, amount);

    /// <summary>The lot's number.</summary>
    public int Lot { get; }

    /// <summary>How many units.</summary>
    public long Amount { get; }
}
