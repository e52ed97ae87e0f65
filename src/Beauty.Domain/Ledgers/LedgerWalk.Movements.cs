using NodaTime;

namespace Beauty.Domain.Ledgers;

internal sealed partial class LedgerWalk
{
    /// <summary>Which accounts a kind of journal may raise and lower, and whether it names holds and lots.</summary>
    private void VisitShape(Journal journal)
    {
        var (raised, lowered) = Shape(journal.Kind);
        Note(
            journal.Entries.Any(entry => !(entry.Delta > 0 ? raised : lowered).Contains(entry.Account)),
            10,
            $"journal {journal.Sequence} moves what no {journal.Kind} moves");
        var isOfHold = journal.Kind is JournalKind.Hold or JournalKind.Post or JournalKind.Void or JournalKind.Lapse;
        Note(
            isOfHold != journal.Hold.HasValue || (journal.Kind is JournalKind.Hold) != (journal.Promise is not null),
            11,
            $"journal {journal.Sequence} ({journal.Kind}) names hold {journal.Hold}, {journal.Promise}");
        Note(
            (journal.Kind is JournalKind.Reverse) != journal.Reverses.HasValue,
            16,
            $"journal {journal.Sequence} ({journal.Kind}) names {journal.Reverses} as reversed");
    }

    private static (AccountRole[] Raised, AccountRole[] Lowered) Shape(JournalKind kind) => kind switch
    {
        JournalKind.Grant =>
            ([AccountRole.Granted, AccountRole.Available], [AccountRole.Available, AccountRole.Deficit]),
        JournalKind.Hold => ([AccountRole.Held], [AccountRole.Available, AccountRole.Expired]),
        JournalKind.Post => ([AccountRole.Consumed, AccountRole.Available], [AccountRole.Held]),
        JournalKind.Void or JournalKind.Lapse => ([AccountRole.Available], [AccountRole.Held]),
        JournalKind.Spend => ([AccountRole.Consumed], [AccountRole.Available, AccountRole.Expired]),
        JournalKind.Expire or JournalKind.Forfeit => ([AccountRole.Expired], [AccountRole.Available]),
        JournalKind.Refund => ([AccountRole.Refunded], [AccountRole.Available]),
        JournalKind.Reverse => (
            [AccountRole.Available, AccountRole.Expired, AccountRole.Deficit],
            [AccountRole.Granted, AccountRole.Consumed, AccountRole.Available, AccountRole.Expired]),
        JournalKind.Redate => (
            [AccountRole.Available, AccountRole.Held],
            [AccountRole.Available, AccountRole.Held, AccountRole.Expired]),
        JournalKind.Settle => ([], [AccountRole.Available, AccountRole.Deficit]),
        _ => ([], []),
    };

    private void VisitLots(Journal journal)
    {
        var where = $"journal {journal.Sequence} ({journal.Kind})";
        var isRedate = journal.Kind is JournalKind.Redate;
        Note(
            journal.Kind is not JournalKind.Reverse
                && journal.Lots.Length != (isRedate || journal.Kind is JournalKind.Grant ? 1 : 0),
            22,
            $"{where} opens or redates {journal.Lots.Length} lots");
        foreach (var opening in journal.Lots)
        {
            Note(
                isRedate != _lots.TryGetValue(opening.Lot, out var known)
                || (!isRedate && opening.Lot != _lots.Count + 1),
                22,
                $"{where} opens lot {opening.Lot} after {_lots.Count}");
            Note(
                isRedate && known.Terms is not null && !IsLater(known.Terms, opening.Terms),
                23,
                $"{where} turns {known.Terms} into {opening.Terms}");
            _lots[opening.Lot] = (opening.Terms, known.LastCreditAt);
        }
    }

    /// <summary>Nothing but the end changes, and it never becomes earlier (K19).</summary>
    private static bool IsLater(LotTerms old, LotTerms now) =>
        now.EndsAt is { } end
        && (old.Kind, old.EarnedAt, old.ActiveFrom) == (now.Kind, now.EarnedAt, now.ActiveFrom)
        && (old.EndsAt is null || end > old.EndsAt);

    /// <summary>What time did counts from its own instant, whenever it was noticed.</summary>
    private void VisitTime(Journal journal)
    {
        Instant? due = journal.Kind switch
        {
            JournalKind.Lapse when journal.Hold is { } id && _holds.TryGetValue(id, out var hold) =>
                hold.Promise?.LapsesAt ?? Instant.MaxValue,
            JournalKind.Expire when journal.Entries is [var first, ..]
                && _lots.TryGetValue(first.Lot, out var lot) && lot.Terms.EndsAt is { } end =>
                Instant.Max(end, lot.LastCreditAt),
            JournalKind.Lapse or JournalKind.Expire => Instant.MaxValue,
            _ => null,
        };
        Note(
            due is { } at && journal.EffectiveAt != at,
            23,
            $"journal {journal.Sequence} ({journal.Kind}) counts from {journal.EffectiveAt}, it fell due at {due}");
    }

    /// <summary>Units leave one account of a lot for another of it, for a deficit, or for a lot just opened.</summary>
    private void VisitMovements(Journal journal)
    {
        if (journal.Kind is JournalKind.Post)
        {
            Note(Sum(journal.Entries, AccountRole.Consumed) < 1, 12, $"journal {journal.Sequence} posts nothing");
            Note(
                journal.Entries.GroupBy(entry => entry.Lot).Any(lot => Sum(lot.Select(Signed)) != 0),
                21,
                $"journal {journal.Sequence} takes units of other lots than it returns or uses");
            return;
        }

        foreach (var pair in journal.Entries.Chunk(2))
        {
            Note(
                pair is not [var from, var to] || Signed(from) != -Signed(to) || !IsOneLot(journal, from, to),
                21,
                $"journal {journal.Sequence} moves {string.Join(" and ", pair.AsEnumerable())} together");
        }
    }

    private static bool IsOneLot(Journal journal, LedgerEntry from, LedgerEntry to) =>
        from.Lot == to.Lot
        || to.Account is AccountRole.Deficit
        || (journal.Kind is JournalKind.Reverse && journal.Lots.Any(opening => opening.Lot == to.Lot));

    /// <summary>Lots are used in the stated order, each wholly before the next.</summary>
    private void VisitOrder(Journal journal)
    {
        if (journal.Kind is not (JournalKind.Spend or JournalKind.Hold))
        {
            return;
        }

        var used = journal.Entries.Where(entry => entry.Delta < 0).Select(entry => entry.Lot).Distinct().ToArray();
        foreach (var (lot, next) in used.Zip(used.Skip(1)))
        {
            Note(
                Left(lot, AccountRole.Available) > 0 || Rank(lot).CompareTo(Rank(next)) > 0,
                21,
                $"journal {journal.Sequence} goes on to lot {next} out of order, after lot {lot}");
        }
    }

    private Int128 Left(int lot, AccountRole account) => _places.GetValueOrDefault((account, lot));

    private (int Kind, Instant End, Instant Earned, int Lot) Rank(int lot)
    {
        if (!_lots.TryGetValue(lot, out var known))
        {
            return default;
        }

        var (kind, end) = (known.Terms.Kind, known.Terms.EndsAt ?? Instant.MaxValue);
        return (
            stored.Order is LotOrder.RegularFirst ? (int)kind : stored.Order is LotOrder.GiftFirst ? -(int)kind : 0,
            stored.Order is LotOrder.OldestEarned ? Instant.MinValue : end,
            known.Terms.EarnedAt,
            lot);
    }

    private void VisitHold(Journal journal)
    {
        if (journal.Hold is not { } hold)
        {
            return;
        }

        if (journal.Kind is JournalKind.Hold)
        {
            Note(!_holds.TryAdd(hold, journal), 11, $"hold {hold} is opened twice");
            return;
        }

        Note(!_holds.Remove(hold, out var opened), 11, $"hold {hold} is resolved twice, or was never opened");
        var (held, returned) = (Held(opened), Held(journal));
        Note(
            opened is not null && !held.SequenceEqual(returned.Select(part => (part.Lot, -part.Delta))),
            12,
            $"hold {hold} of {string.Join(", ", held)} is resolved by {string.Join(", ", returned)}");
        Note(
            journal.Kind is JournalKind.Lapse
                ? opened is not null && journal.Cause != opened.Cause
                : opened?.Promise?.HasLapsedAt(journal.RecordedAt) is true,
            14,
            $"journal {journal.Sequence} ({journal.Kind}) comes after hold {hold} lapsed, or for {journal.Cause}");
    }

    private static (int Lot, Int128 Delta)[] Held(Journal? journal) => journal is null
        ? []
        : [.. journal.Entries.Where(e => e.Account is AccountRole.Held).Select(e => (e.Lot, (Int128)e.Delta))];
}
