using System.Collections.Immutable;
using Beauty.Domain.Aggregates;

namespace Beauty.Domain.Ledgers;

/// <summary>Proves the stored journals of a ledger sound and its projection true, or names what is wrong.</summary>
/// <remarks>
/// Reads journals only and shares no code with what wrote them; the last step rebuilds the projection and compares it.
/// It cannot see who moved something, what for and why, nor when what was not due by itself counts: the store keeps
/// those rows from being changed (law 1). Complexity: one pass over the entries. Source: decision 15; ledger laws 2–12,
/// 14–17, 21–23, 27, 29 and 30.
/// </remarks>
public static class LedgerAudit
{
    /// <summary>Checks a ledger.</summary>
    /// <param name="journals">All its journals, in the order in which the store has them.</param>
    /// <param name="stored">The projection in its owner's snapshot.</param>
    /// <returns>What is wrong, by law; nothing for a sound ledger.</returns>
    public static ImmutableArray<LedgerFinding> Check(IReadOnlyList<Journal> journals, LedgerSnapshot stored)
    {
        ArgumentNullException.ThrowIfNull(journals);
        ArgumentNullException.ThrowIfNull(stored);
        var walk = new LedgerWalk(stored);
        foreach (var journal in journals)
        {
            walk.Visit(journal);
        }

        var findings = walk.Finish();
        return findings.Length > 0 ? findings : [.. Compare(journals, stored)];
    }

    private static IEnumerable<LedgerFinding> Compare(IReadOnlyList<Journal> journals, LedgerSnapshot stored)
    {
        string? broken = null;
        LedgerSnapshot? rebuilt = null;
        try
        {
            rebuilt = Ledger.Rebuild(stored, journals).ToSnapshot();
        }
        catch (InvariantBrokenException e)
        {
            broken = e.Message;
        }

        if (broken is not null)
        {
            yield return new(stored.Id, 30, $"the journals cannot be replayed: {broken}");
        }
        else if (rebuilt!.DifferenceFrom(stored) is { } difference)
        {
            yield return new(stored.Id, 30, $"the stored projection differs from the rebuilt one: {difference}");
        }
    }
}
