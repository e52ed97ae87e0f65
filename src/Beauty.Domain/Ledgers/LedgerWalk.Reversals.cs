namespace Beauty.Domain.Ledgers;

internal sealed partial class LedgerWalk
{
    private void VisitReversal(Journal journal)
    {
        if (journal.Reverses is not { } id)
        {
            Note(!_seen.TryAdd(journal.Id, (journal, 0)), 15, $"journal {journal.Id} appears twice");
            return;
        }

        if (!_seen.TryGetValue(id, out var found))
        {
            Note(true, 16, $"journal {journal.Sequence} undoes {id}, which is no earlier movement, or a reversal (17)");
            return;
        }

        var (original, before) = found;
        var isGrant = original.Kind is JournalKind.Grant;
        var account = isGrant ? AccountRole.Granted : AccountRole.Consumed;
        var undone = before - Sum(journal.Entries, account);
        var size = Sum(original.Entries, account);
        _seen[id] = (original, undone);
        Note(undone > size || undone <= before, 16, $"{undone} of journal {id} are undone, it moved {size}");
        Note(
            journal.Entries.Any(entry => isGrant
                ? entry.Account is AccountRole.Consumed
                : entry.Account is AccountRole.Granted or AccountRole.Deficit),
            16,
            $"journal {journal.Sequence} undoes more than the {original.Kind} that it names");
        Note(
            isGrant ? !IsOwedForItsLot(journal, original) : !GivesBackWhatWasTakenLast(journal, original, before),
            16,
            $"journal {journal.Sequence} undoes other lots than journal {original.Sequence} moved");
    }

    private static bool IsOwedForItsLot(Journal journal, Journal grant) => journal.Entries.Chunk(2)
        .All(pair => pair is not [{ } from, { Account: AccountRole.Deficit }]
            || grant.Lots.Any(lot => lot.Lot == from.Lot));

    private static bool GivesBackWhatWasTakenLast(Journal journal, Journal use, Int128 before)
    {
        var taken = use.Entries.Where(entry => entry.Account is AccountRole.Consumed).Reverse()
            .Select(entry => (entry.Lot, Amount: (Int128)entry.Delta)).ToList();
        var back = journal.Entries.Where(entry => entry.Account is AccountRole.Consumed)
            .Select(entry => (entry.Lot, Amount: -(Int128)entry.Delta)).ToArray();
        Skip(taken, before);
        foreach (var (lot, amount) in back)
        {
            if (taken is not [var next, ..] || next.Lot != lot || amount > next.Amount)
            {
                return false;
            }

            Skip(taken, amount);
        }

        return true;
    }

    private static void Skip(List<(int Lot, Int128 Amount)> taken, Int128 amount)
    {
        while (amount > 0 && taken is [var first, ..])
        {
            var skipped = Int128.Min(amount, first.Amount);
            amount -= skipped;
            taken[0] = (first.Lot, first.Amount - skipped);
            if (taken[0].Amount == 0)
            {
                taken.RemoveAt(0);
            }
        }
    }
}
