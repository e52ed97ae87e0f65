namespace Beauty.Domain.Ledgers;

/// <summary>Finds where two projections of one ledger differ.</summary>
internal static class LedgerSnapshotDifference
{
    /// <summary>The first difference, or null for none.</summary>
    public static string? DifferenceFrom(this LedgerSnapshot rebuilt, LedgerSnapshot stored) =>
        rebuilt.Sequence != stored.Sequence
            ? $"sequence {stored.Sequence}, rebuilt {rebuilt.Sequence}"
            : Of("account", rebuilt.Accounts, stored.Accounts)
            ?? Of("lot", rebuilt.Lots, stored.Lots)
            ?? Of("hold", rebuilt.Holds.Select(Flat), stored.Holds.Select(Flat))
            ?? Of("reversal", rebuilt.Reversed, stored.Reversed);

    private static string? Of<T>(string what, IEnumerable<T> rebuilt, IEnumerable<T> stored)
    {
        var (ours, theirs) = (rebuilt.ToArray(), stored.ToArray());
        for (var i = 0; i < Math.Max(ours.Length, theirs.Length); i++)
        {
            var (our, their) = (ours.ElementAtOrDefault(i), theirs.ElementAtOrDefault(i));
            if (!EqualityComparer<T>.Default.Equals(our, their))
            {
                return $"{what} {their}, rebuilt {our}";
            }
        }

        return null;
    }

    private static string Flat(LedgerSnapshot.HoldState hold) =>
        $"{hold.Id} {hold.Terms} {hold.Cause} {string.Join('+', hold.Parts)}";
}
