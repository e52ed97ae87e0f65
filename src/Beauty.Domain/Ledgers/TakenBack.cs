namespace Beauty.Domain.Ledgers;

/// <summary>What came of undoing a grant.</summary>
public sealed record TakenBack
{
    internal TakenBack(Journal? journal, long amount, long shortfall) =>
        (Journal, Amount, Shortfall) = (journal, amount, shortfall);

    /// <summary>The reversing journal; null where nothing could be taken.</summary>
    public Journal? Journal { get; }

    /// <summary>How much was taken back, what is owed now included.</summary>
    public long Amount { get; }

    /// <summary>How much could not be recovered and is not owed either (K33, floor at zero).</summary>
    public long Shortfall { get; }
}
