using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Ledgers;

public sealed partial class Ledger
{
    /// <summary>Makes a ledger anew from its journals: the projection that a stored one must equal (law 30).</summary>
    /// <param name="empty">The ledger's identity: its snapshot, of which nothing else is looked at.</param>
    /// <param name="journals">All its journals, by sequence.</param>
    /// <returns>The ledger, without pending journals.</returns>
    /// <exception cref="InvariantBrokenException">A journal breaks an invariant.</exception>
    public static Ledger Rebuild(LedgerSnapshot empty, IEnumerable<Journal> journals)
    {
        ArgumentNullException.ThrowIfNull(empty);
        ArgumentNullException.ThrowIfNull(journals);
        return Sound(empty, ledger =>
        {
            foreach (var journal in journals)
            {
                ledger.Apply(journal);
            }
        });
    }

    /// <summary>Numbers and chains the lines, applies the journal and keeps it for the plan.</summary>
    private Journal Record(LedgerCall call, JournalKind kind, Draft draft)
    {
        var sequence = Sequence + 1;
        var journal = new Journal
        {
            Id = EntityId.Derive<JournalId>($"{call.Command}/{Id}/{sequence}", call.Now),
            Ledger = Id,
            Owner = Owner,
            Unit = Unit,
            Sequence = sequence,
            Kind = kind,
            RecordedAt = call.Now,
            EffectiveAt = draft.EffectiveAt ?? call.EffectiveAt,
            By = call.By,
            Command = call.Command,
            Cause = draft.Cause ?? call.Cause,
            Reason = draft.IsUpkeep ? null : call.Reason,
            Reverses = draft.Reverses,
            Hold = draft.Hold,
            Promise = draft.Promise,
            Lots = [.. draft.Lots],
            Entries = [.. Chained(draft)],
        };
        Apply(journal);
        _pending.Add(journal);
        return journal;
    }

    private IEnumerable<LedgerEntry> Chained(Draft draft)
    {
        var numbers = (long[])_numbers.Clone();
        var balances = (long[])_balances.Clone();
        foreach (var (account, lot, delta) in draft.Lines)
        {
            var role = (int)account;
            var before = balances[role];
            balances[role] = checked(before + delta);
            yield return new()
            {
                Account = account,
                Number = ++numbers[role],
                Lot = lot,
                Delta = delta,
                Before = before,
                After = balances[role],
            };
        }
    }

    private void Apply(Journal journal)
    {
        Invariant.Require(
            journal.Ledger == Id && journal.Owner == Owner && journal.Unit == Unit,
            $"journal {journal.Id} belongs to ledger {journal.Ledger} in {journal.Unit}, not to {Id} in {Unit}");
        Invariant.Require(
            journal.Sequence == Sequence + 1, $"journal {journal.Sequence} of {Id} follows journal {Sequence}");
        RequireBalance(journal);
        Sequence = journal.Sequence;
        foreach (var opening in journal.Lots)
        {
            Open(journal, opening);
        }

        foreach (var entry in journal.Entries)
        {
            Apply(journal, entry);
        }

        ApplyHold(journal);
        if (journal.Reverses is { } original)
        {
            var undone = -journal.ChangeOf(AccountRole.Granted) - journal.ChangeOf(AccountRole.Consumed);
            _reversed[original] = checked(_reversed.GetValueOrDefault(original) + undone);
        }

        RequireLots(journal);
    }

    private void Open(Journal journal, LotOpening opening)
    {
        if (journal.Kind is JournalKind.Redate)
        {
            Invariant.Require(
                HasLot(opening.Lot), $"I3: lot {opening.Lot} of {Id} gets an end and was never opened");
            _lots[opening.Lot - 1] = LotOf(opening.Lot) with { Terms = opening.Terms };
            return;
        }

        var size = journal.Entries
            .Where(e => e.Lot == opening.Lot && e.Account is AccountRole.Available && e.Delta > 0).Sum(e => e.Delta);
        Invariant.Require(
            opening.Lot == _lots.Count + 1 && size > 0, $"I3: lot {opening.Lot} of {Id} opens with {size} units");
        _lots.Add(new(opening.Lot, opening.Terms, journal.Id, size));
    }

    private void Apply(Journal journal, LedgerEntry entry)
    {
        var role = (int)entry.Account;
        Invariant.Require(Enum.IsDefined(entry.Account), $"I2: {entry} is of no account");
        Invariant.Require(
            entry.Number == _numbers[role] + 1
            && entry.Before == _balances[role]
            && entry.Delta != 0
            && entry.After >= 0
            && entry.After - entry.Before == entry.Delta,
            $"I2: {entry} of journal {journal.Id} does not follow {_balances[role]} at {_numbers[role]}");
        (_numbers[role], _balances[role]) = (entry.Number, entry.After);
        if (entry.Account is AccountRole.Deficit)
        {
            Invariant.Require(entry.Lot == 0, $"I3: {entry} lies in a lot");
            return;
        }

        Invariant.Require(HasLot(entry.Lot), $"I3: {entry} names no lot of {Id}");
        var lot = LotOf(entry.Lot);
        _lots[entry.Lot - 1] = entry.Account switch
        {
            AccountRole.Available => lot with
            {
                Available = lot.Available + entry.Delta,
                LastCreditAt = entry.Delta > 0 ? journal.EffectiveAt : lot.LastCreditAt,
            },
            AccountRole.Held => lot with { Held = lot.Held + entry.Delta },
            AccountRole.Expired when journal.Kind is not JournalKind.Forfeit =>
                lot with { Expired = lot.Expired + entry.Delta },
            _ => lot,
        };
    }

    private bool HasLot(int number) => number >= 1 && number <= _lots.Count;

    private void ApplyHold(Journal journal)
    {
        if (journal is { Kind: JournalKind.Hold, Hold: { } id, Promise: { } terms })
        {
            var parts = journal.Entries.Where(e => e.Account is AccountRole.Held)
                .Select(e => new LotPart(e.Lot, e.Delta)).ToImmutableArray();
            Invariant.Require(FindHold(id) is null, $"I4: hold {id} is opened twice");
            _holds.Add(new(id, terms, journal.Cause, parts));
        }
        else if (journal.Hold is { } resolved)
        {
            var hold = FindHold(resolved);
            Invariant.Require(
                hold?.Amount == -journal.ChangeOf(AccountRole.Held), $"I4: {journal.Kind} leaves a part of {resolved}");
            _holds.Remove(hold!);
        }

        var held = _holds.Sum(hold => hold.Amount);
        Invariant.Require(
            held == BalanceOf(AccountRole.Held), $"I4: {Id} holds {BalanceOf(AccountRole.Held)}, its holds {held}");
    }

    private static void RequireBalance(Journal journal)
    {
        var sources = journal.ChangeOf(AccountRole.Granted) + journal.ChangeOf(AccountRole.Deficit);
        var uses = journal.Entries
            .Where(e => e.Account is not (AccountRole.Granted or AccountRole.Deficit)).Sum(e => e.Delta);
        Invariant.Require(
            journal.Entries.Length >= 2 && sources == uses,
            $"I1: journal {journal.Id} moves {sources} on its sources and {uses} on its uses");
    }

    private void RequireLots(Journal journal)
    {
        foreach (var number in journal.Entries.Select(e => e.Lot).Where(number => number > 0).Distinct())
        {
            var lot = LotOf(number);
            Invariant.Require(
                lot is { Available: >= 0, Held: >= 0, Expired: >= 0 }
                && lot.Available + lot.Held + lot.Expired <= lot.Size,
                $"I3: lot {number} of {Id} has {lot.Available} + {lot.Held} of {lot.Size}");
        }

        var inLots = _lots.Sum(lot => lot.Available);
        Invariant.Require(
            inLots == BalanceOf(AccountRole.Available), $"I3: the lots of {Id} have {inLots} available");
    }

    /// <summary>The lines of a journal to be, before they are numbered.</summary>
    private sealed class Draft
    {
        public List<(AccountRole Account, int Lot, long Delta)> Lines { get; } = [];

        public List<LotOpening> Lots { get; } = [];

        public HoldId? Hold { get; init; }

        public HoldTerms? Promise { get; init; }

        public JournalId? Reverses { get; init; }

        public LedgerCause? Cause { get; init; }

        public Instant? EffectiveAt { get; init; }

        /// <summary>Whether time did it: the caller's reason is none for that.</summary>
        public bool IsUpkeep => EffectiveAt is not null;

        public Draft Add(AccountRole account, int lot, long delta)
        {
            if (delta != 0)
            {
                Lines.Add((account, lot, delta));
            }

            return this;
        }

        public Draft Move(LotPart part, AccountRole from, AccountRole to) =>
            Add(from, part.Lot, -part.Amount).Add(to, part.Lot, part.Amount);

        public Draft Move(IEnumerable<LotPart> parts, AccountRole from, AccountRole to)
        {
            foreach (var part in parts)
            {
                Move(part, from, to);
            }

            return this;
        }

        public Draft Pay(IEnumerable<LotPart> parts)
        {
            foreach (var part in parts)
            {
                Add(AccountRole.Available, part.Lot, -part.Amount).Add(AccountRole.Deficit, 0, -part.Amount);
            }

            return this;
        }
    }
}
