using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using NodaTime;
using static Beauty.Testing.Conformance.Trial;

namespace Beauty.Testing.Conformance;

/// <summary>What the books of a store say, by the numbers of the ledger laws; also after a rush.</summary>
internal static class LedgerBookLaws
{
    private const string Token = "the unique number of an entry, which is its account's only token";

    public static IEnumerable<StoreLaw> All =>
    [
        new("L1", "What was posted stays as it was, whatever is posted later.",
            "append only: no statement that changes or removes an entry", AppendOnly),
        new("L5", "The lines that are shown are the entries that were posted.",
            "the projection of the entries: one line each, its journal's words beside it", Lines),
        new("L9", "Many clients at once consume exactly what exists.", Token, ExactlyWhatExists),
        new("L15", "A consumption sent twice at once is posted once.",
            "the command's key and its journals in one commit", OnceEach),
        new("L27", "How things stood at a past instant never changes.",
            "both instants of a journal kept to the second", PastIsStable),
        new("L29", "A neighbour reads no journal, no line, no ledger and no key.",
            "the tenant in every query and as the first part of every key", TenantWall),
        new("L30", "After many clients at once projection and journals agree.",
            "the owner's state and its journals in one commit", ProjectionAgrees),
        new("R6", "The keys of a kind and the ledgers are listed a page at a time, each once, in order.",
            "ORDER BY id, id > the last one, LIMIT; ids compared by their bytes in big-endian order", Listed),
    ];

    private static async Task AppendOnly(Trial trial)
    {
        var before = new List<Journal> { await trial.GrantAsync(1, 10) };
        var lines = await LinesAsync(trial);
        for (var command = 2; command <= 6; command++)
        {
            var ledger = await trial.ReadLedgerAsync();
            var use = Done(ledger.Spend(Call(command), 2));
            Done(ledger.GiveBack(Call(command), use, 1));
            await trial.ExpectCommitAsync(Posting(command, ledger), CommitResult.Committed, "it was just read");

            var now = await trial.ReadJournalsAsync();
            ExpectJournals(before, now.Take(before.Count), "the journals of before");
            var shown = await LinesAsync(trial);
            Expect(lines.IsSubsetOf(shown), $"the lines of before are still shown: {string.Join("; ", lines)}");
            before = [.. now];
            lines = shown;
        }
    }

    private static async Task Lines(Trial trial)
    {
        await trial.GrantAsync(1, 10);
        await trial.GrantAsync(2, 7, ledger: 2);
        var ledger = await trial.ReadLedgerAsync();
        Done(ledger.Hold(Call(3), Id<HoldId>(1), 4, HoldTerms.Of(Now + Duration.FromDays(1))));
        Done(ledger.Post(Call(3), Id<HoldId>(1), 3));
        await trial.ExpectCommitAsync(Posting(3, ledger), CommitResult.Committed, "it was just read");
        ImmutableArray<Journal> journals = [.. await trial.ReadJournalsAsync(), .. await trial.ReadJournalsAsync(2)];

        var rows = trial.Store.Reads.Of<LedgerLine>(Home);
        var shown = await rows.ListAsync(trial.CancellationToken);

        ExpectList(InOrder(journals.SelectMany(LedgerLine.Of)), InOrder(shown), "the lines");
        var asked = new LinesAsked(Id<LedgerId>(1), AccountRole.Available);
        ExpectList(
            asked.Evaluate(shown), await rows.ListAsync(asked, trial.CancellationToken), "the lines of one account");
        ExpectSame(3, await rows.CountAsync(asked, trial.CancellationToken), "how many lines the account has");
    }

    private static async Task ExactlyWhatExists(Trial trial)
    {
        var rush = await LedgerRush.RunAsync(trial, shareSentTwice: 0.1, withState: false);

        rush.ExpectSound();
        ExpectSame(LedgerRush.Units, rush.Consumed, "what was consumed of the units that existed");
        ExpectSame(LedgerRush.Units, (long)rush.Accepted.Length, "how many clients were told that they consumed one");
    }

    private static async Task OnceEach(Trial trial)
    {
        var rush = await LedgerRush.RunAsync(trial, shareSentTwice: 1, withState: false);

        rush.ExpectSound();
        foreach (var (command, times) in rush.CommittedTimes)
        {
            Expect(times == 1, $"command {Number(command.Value)} was told Committed {times} times");
        }

        var posted = rush.Journals.Where(journal => journal.Kind is JournalKind.Spend).ToList();
        ExpectSame(posted.Count, posted.DistinctBy(journal => journal.Command).Count(), "the commands that posted");
        ExpectList(
            rush.Accepted.Order(),
            posted.Select(journal => (int)Number(journal.Command.Value)).Order(),
            "the commands that posted are those that were told so");
    }

    private static async Task ProjectionAgrees(Trial trial)
    {
        var rush = await LedgerRush.RunAsync(trial, shareSentTwice: 0.1, withState: true);

        rush.ExpectSound();
        var state = (await trial.LoadAsync(Home, LedgerOwner))[LedgerOwner];
        var findings = LedgerAudit.Check(rush.Journals, LedgerIn(state).ToSnapshot());
        Expect(findings.IsEmpty, $"projection and journals agree: {string.Join("; ", findings)}");
        ExpectSame(LedgerRush.Units, rush.Consumed, "what was consumed of the units that existed");
    }

    private static async Task PastIsStable(Trial trial)
    {
        await trial.GrantAsync(1, 10);
        await trial.GrantAsync(2, 5);
        var (at, known) = (Now + Duration.FromMinutes(1), Now + Duration.FromMinutes(2));
        var before = LedgerHistory.BalancesAt(await trial.ReadJournalsAsync(), at, known);

        var ledger = await trial.ReadLedgerAsync();
        Done(ledger.Spend(Call(3).CountingFrom(at), 4));
        await trial.ExpectCommitAsync(Posting(3, ledger), CommitResult.Committed, "it was just read");

        var journals = await trial.ReadJournalsAsync();
        ExpectList(before, LedgerHistory.BalancesAt(journals, at, known), "what was known then");
        ExpectSame(6, LedgerHistory.BalancesAt(journals, at)[AccountRole.Available], "what is known of then by now");
    }

    private static async Task TenantWall(Trial trial)
    {
        await trial.GrantAsync(1, 10);
        await trial.StoreRosterAsync(1, command: 2);
        var journal = (await trial.ReadJournalsAsync()).Single();

        ExpectJournals([], await trial.ReadJournalsAsync(tenant: Neighbour), "the neighbour's journals");
        ExpectJournals(
            [], await trial.ReadJournalsAsync(1, [journal.Id], Neighbour), "the neighbour's journal by its id");
        var rows = trial.Store.Reads.Of<LedgerLine>(Neighbour);
        ExpectSame(0, await rows.CountAsync(trial.CancellationToken), "the neighbour's lines");
        ExpectList([], await LedgersAsync(trial, null, 10, Neighbour), "the neighbour's ledgers");
        ExpectList([], await KeysAsync(trial, null, 10, Neighbour), "the neighbour's keys");

        var here = await trial.PictureAsync();
        await trial.GrantAsync(1, 3, tenant: Neighbour);
        await trial.ExpectUnchangedAsync(here, "only the neighbour has posted (law 29)");
        await trial.GrantAsync(3, 3);
    }

    private static async Task Listed(Trial trial)
    {
        // Stored in an order that is not that of their ids.
        foreach (var number in (int[])[3, 1, 4, 2])
        {
            await trial.GrantAsync(number, 1, number);
            await trial.BookAsync(Visit(number, number, number + 0.5, Bella), command: 10 + number);
        }

        await trial.StoreRosterAsync(1, command: 20);
        var keys = Enumerable.Range(1, 4).Select(number => Visit(number, 1, 2).Key).ToList();
        ExpectList(keys, await KeysAsync(trial, null, 5), "the keys of a kind");
        ExpectList(keys.Take(3), await KeysAsync(trial, null, 3), "the first page of keys");
        ExpectList(keys.Skip(3), await KeysAsync(trial, keys[2].Id, 3), "the second page of keys");
        ExpectList([], await KeysAsync(trial, keys[3].Id, 3), "the page after the last key");
        ExpectList(LedgerIds, await LedgersAsync(trial, null, 5), "the ledgers");
        ExpectList(LedgerIds.Take(3), await LedgersAsync(trial, null, 3), "the first page of ledgers");
        ExpectList(LedgerIds.Skip(3), await LedgersAsync(trial, LedgerIds[2], 3), "the second page of ledgers");
        var thrown = await ThrownByAsync(() => KeysAsync(trial, null, 0));
        ExpectThrown<ArgumentOutOfRangeException>(thrown, "a page of no keys");
        thrown = await ThrownByAsync(() => LedgersAsync(trial, null, 0));
        ExpectThrown<ArgumentOutOfRangeException>(thrown, "a page of no ledgers");
    }

    private static Task<ImmutableArray<Domain.Aggregates.AggregateKey>> KeysAsync(
        Trial trial, Guid? after, int limit, TenantId? tenant = null) =>
        trial.InUnitAsync(tenant ?? Home, WorkIntent.Read, unit =>
            unit.ReadKeysAsync(Conformance.Visit.Kind, after, limit, trial.CancellationToken).AsTask());

    private static Task<ImmutableArray<LedgerId>> LedgersAsync(
        Trial trial, LedgerId? after, int limit, TenantId? tenant = null) =>
        trial.InUnitAsync(tenant ?? Home, WorkIntent.Read, unit =>
            unit.ReadLedgersAsync(after, limit, trial.CancellationToken).AsTask());

    private static async Task<ImmutableHashSet<LedgerLine>> LinesAsync(Trial trial) =>
        [.. await trial.Store.Reads.Of<LedgerLine>(Home).ListAsync(trial.CancellationToken)];

    private static IEnumerable<LedgerLine> InOrder(IEnumerable<LedgerLine> lines) =>
        lines.OrderBy(line => line.Ledger.Value).ThenBy(line => line.Account).ThenBy(line => line.Number);
}
