using System.Collections.Immutable;
using NodaTime;

namespace Beauty.Domain.Ledgers;

/// <summary>Reads the journals of one ledger back: how every account stood at any past instant.</summary>
/// <remarks>
/// Two times count: when something counts, and when it was recorded. With both given the answer never changes again
/// (law 27). Complexity: one pass. Source: C12; ledger laws 5 and 27.
/// </remarks>
public static class LedgerHistory
{
    /// <summary>The balances at a past instant.</summary>
    /// <param name="journals">The journals of one ledger.</param>
    /// <param name="at">What counts until then is in, that very instant included.</param>
    /// <param name="knownAt">What was recorded until then is in, that very instant included; null for all.</param>
    /// <returns>The balance of each account.</returns>
    public static ImmutableSortedDictionary<AccountRole, long> BalancesAt(
        IEnumerable<Journal> journals, Instant at, Instant? knownAt = null)
    {
        ArgumentNullException.ThrowIfNull(journals);
        var balances = Enum.GetValues<AccountRole>().ToDictionary(role => role, _ => 0L);
        foreach (var journal in journals.Where(one => Counts(one, at, knownAt)))
        {
            foreach (var entry in journal.Entries)
            {
                balances[entry.Account] = checked(balances[entry.Account] + entry.Delta);
            }
        }

        return balances.ToImmutableSortedDictionary();
    }

    /// <summary>How much of each lot was available and held at a past instant.</summary>
    /// <param name="journals">The journals of one ledger.</param>
    /// <param name="at">What counts until then is in, that very instant included.</param>
    /// <param name="knownAt">What was recorded until then is in, that very instant included; null for all.</param>
    /// <returns>The units by lot, lots with none left out.</returns>
    public static ImmutableSortedDictionary<int, long> LotsAt(
        IEnumerable<Journal> journals, Instant at, Instant? knownAt = null)
    {
        ArgumentNullException.ThrowIfNull(journals);
        return journals
            .Where(one => Counts(one, at, knownAt))
            .SelectMany(one => one.Entries)
            .Where(entry => entry.Account is AccountRole.Available or AccountRole.Held)
            .GroupBy(entry => entry.Lot)
            .Select(lot => KeyValuePair.Create(lot.Key, lot.Sum(entry => entry.Delta)))
            .Where(lot => lot.Value != 0)
            .ToImmutableSortedDictionary();
    }

    private static bool Counts(Journal journal, Instant at, Instant? knownAt) =>
        journal.EffectiveAt <= at && (knownAt is not { } known || journal.RecordedAt <= known);
}
