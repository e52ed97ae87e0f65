using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Ledgers;

/// <summary>Every way to change one field of a stored history that an auditor can see.</summary>
internal sealed record LedgerDamage(string What, IReadOnlyList<Journal> Journals, LedgerSnapshot Stored)
{
    private static readonly AggregateKey OtherOwner = new("membership", An.Id<MembershipId>(99).Value);

    public static IEnumerable<LedgerDamage> Of(IReadOnlyList<Journal> journals, LedgerSnapshot stored) =>
    [
        .. journals.SelectMany((journal, at) => Of(journal, stored).Select(damaged => new LedgerDamage(
            $"{damaged.What} of journal {journal.Sequence} ({journal.Kind})",
            [.. journals.Take(at), damaged.Journal, .. journals.Skip(at + 1)],
            stored))),
        .. journals.Select((one, at) => new LedgerDamage(
            $"journal {one.Sequence} is gone", [.. journals.Take(at), .. journals.Skip(at + 1)], stored)),
        .. journals.Select(one => new LedgerDamage($"journal {one.Sequence} twice", [.. journals, one], stored)),
        .. Of(stored).Select(damaged => new LedgerDamage(damaged.What, journals, damaged.Stored)),
    ];

    private static IEnumerable<(string What, Journal Journal)> Of(Journal one, LedgerSnapshot stored) =>
    [
        ("id", one with { Id = An.Id<JournalId>(99) }),
        ("ledger", one with { Ledger = An.Id<LedgerId>(99) }),
        ("owner", one with { Owner = OtherOwner }),
        ("sequence", one with { Sequence = one.Sequence + 1 }),
        ("record time", one with { RecordedAt = one.RecordedAt + Duration.FromSeconds(1) }),
        ("effective time", one with { EffectiveAt = one.RecordedAt + Duration.FromSeconds(1) }),
        ("command", one with { Command = An.Id<CommandId>(99_999) }),
        ("reversed", one with { Reverses = one.Reverses is null ? one.Id : null }),
        ("reversed, another", one with { Reverses = An.Id<JournalId>(99) }),
        ("hold", one with { Hold = one.Hold is null ? ALedger.Hold(1) : null }),
        ("hold, another", one with { Hold = ALedger.Hold(77) }),
        ("promise", one with { Promise = one.Promise is null ? ALedger.Open() : null }),
        ("lots", one with { Lots = one.Lots.IsEmpty ? [new() { Lot = 1, Terms = ALedger.Lot() }] : [] }),
        ("entries", one with { Entries = [.. one.Entries.Skip(1)] }),
        ("entries, more", one with { Entries = [.. one.Entries, one.Entries[^1]] }),
        .. Enum.GetValues<JournalKind>().Append((JournalKind)99).Where(kind => kind != one.Kind)
            .Select(kind => ($"kind turned {kind}", one with { Kind = kind })),
        .. OfTime(one),
        .. OfUnit(one, stored),
        .. one.Lots.SelectMany((opening, at) => Of(opening, stored).Select(damaged =>
            ($"{damaged.What} of lot {opening.Lot}", one with { Lots = one.Lots.SetItem(at, damaged.Opening) }))),
        .. one.Entries.SelectMany((entry, at) => Of(entry).Select(damaged =>
            ($"{damaged.What} of entry {at}", one with { Entries = one.Entries.SetItem(at, damaged.Entry) }))),
    ];

    private static IEnumerable<(string What, Journal Journal)> OfTime(Journal one) =>
        one.Kind is JournalKind.Lapse or JournalKind.Expire
            ? [("due time", one with { EffectiveAt = one.EffectiveAt - Duration.FromSeconds(1) })]
            : [];

    /// <summary>A ledger of one journal knows its unit from that journal and from its projection only.</summary>
    private static IEnumerable<(string What, Journal Journal)> OfUnit(Journal one, LedgerSnapshot stored) =>
        [("unit", one with { Unit = LedgerUnit.Of($"not-{stored.Unit}") })];

    /// <summary>Terms that another end has replaced meanwhile are in no projection.</summary>
    private static IEnumerable<(string What, LotOpening Opening)> Of(LotOpening opening, LedgerSnapshot stored)
    {
        yield return ("number", opening with { Lot = opening.Lot + 1 });
        if (stored.Lots[opening.Lot - 1].Terms == opening.Terms)
        {
            yield return ("terms", opening with { Terms = OfOtherKind(opening.Terms) });
        }
    }

    private static LotTerms OfOtherKind(LotTerms terms) => LotTerms.Of(
        terms.Kind is LotKind.Gift ? LotKind.Regular : LotKind.Gift, terms.EarnedAt, terms.ActiveFrom, terms.EndsAt);

    private static IEnumerable<(string What, LedgerEntry Entry)> Of(LedgerEntry entry) =>
    [
        ("number", entry with { Number = entry.Number + 1 }),
        ("lot", entry with { Lot = entry.Lot + 1 }),
        ("lot, none", entry with { Lot = entry.Lot == 0 ? 1 : 0 }),
        ("lot, unheard of", entry with { Lot = 999 }),
        ("delta", entry with { Delta = entry.Delta + 1 }),
        ("delta, none", entry with { Delta = 0 }),
        ("delta, turned", entry with { Delta = -entry.Delta }),
        ("delta, huge", entry with { Delta = long.MaxValue }),
        ("before", entry with { Before = entry.Before - 1 }),
        ("after", entry with { After = entry.After + 1 }),
        ("after, huge", entry with { After = long.MaxValue }),
        .. Enum.GetValues<AccountRole>().Append((AccountRole)99).Where(role => role != entry.Account)
            .Select(role => ($"account turned {role}", entry with { Account = role })),
    ];

    private static IEnumerable<(string What, LedgerSnapshot Stored)> Of(LedgerSnapshot one) =>
    [
        ("stored ledger", one with { Id = An.Id<LedgerId>(99) }),
        ("stored owner", one with { Owner = OtherOwner }),
        ("stored unit", one with { Unit = LedgerUnit.Sessions }),
        ("stored order", one with { Order = (LotOrder)99 }),
        ("stored sequence", one with { Sequence = one.Sequence + 1 }),
        ("stored reversals", one with { Reversed = [.. one.Reversed, new(An.Id<JournalId>(99), 1)] }),
        .. Changed(one.Accounts, OfAccount).Select(all => ("stored account", one with { Accounts = all })),
        .. Changed(one.Lots, OfLot).Select(all => ("stored lot", one with { Lots = all })),
        .. Changed(one.Holds, OfHold).Select(all => ("stored hold", one with { Holds = all })),
        .. Changed(one.Reversed, back => [back with { Amount = back.Amount + 1 }])
            .Select(all => ("stored reversal", one with { Reversed = all })),
    ];

    /// <summary>One left out, or changed in one field.</summary>
    private static IEnumerable<ImmutableArray<T>> Changed<T>(ImmutableArray<T> all, Func<T, IEnumerable<T>> damaged) =>
        all.SelectMany((one, at) => damaged(one).Select(other => all.SetItem(at, other)).Append(all.RemoveAt(at)));

    private static IEnumerable<LedgerSnapshot.AccountState> OfAccount(LedgerSnapshot.AccountState one) =>
        [one with { Number = one.Number + 1 }, one with { Balance = one.Balance + 1 }];

    private static IEnumerable<LedgerSnapshot.LotState> OfLot(LedgerSnapshot.LotState one) =>
    [
        one with { Number = one.Number + 1 },
        one with { Terms = OfOtherKind(one.Terms) },
        one with { OpenedBy = An.Id<JournalId>(99) },
        one with { Size = one.Size + 1 },
        one with { Available = one.Available + 1 },
        one with { Held = one.Held + 1 },
        one with { Expired = one.Expired + 1 },
        one with { LastCreditAt = one.LastCreditAt + Duration.FromSeconds(1) },
    ];

    private static IEnumerable<LedgerSnapshot.HoldState> OfHold(LedgerSnapshot.HoldState one) =>
    [
        one with { Id = ALedger.Hold(77) },
        one with { Terms = HoldTerms.Of(one.Terms.UsableAt + Duration.FromSeconds(1), one.Terms.LapsesAt) },
        one with { Terms = HoldTerms.Of(one.Terms.UsableAt, ALedger.At(9999)) },
        one with { Cause = LedgerCause.Of(OtherOwner) },
        one with { Parts = one.Parts.SetItem(0, one.Parts[0] with { Amount = one.Parts[0].Amount + 1 }) },
        one with { Parts = one.Parts.SetItem(0, one.Parts[0] with { Lot = one.Parts[0].Lot + 1 }) },
        one with { Parts = [] },
    ];
}
