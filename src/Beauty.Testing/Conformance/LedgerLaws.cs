using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using NodaTime;
using static Beauty.Testing.Conformance.Trial;

namespace Beauty.Testing.Conformance;

/// <summary>What is posted in a ledger: whole or not at all, once, in its place in the chain.</summary>
internal static class LedgerLaws
{
    private const string Chain = "the unique numbers of each account and the foreign key to the entry before";
    private const string OneCommit = "one transaction around journals, pages, aggregates and messages";

    public static IEnumerable<StoreLaw> All =>
    [
        new("W17", "Journals are read as they were posted, whole and by sequence.",
            "lots, hold terms, reasons and reversals beside the entries; ORDER BY in each query", Whole),
        new("W17a", "Of a ledger only the journals asked for are read, and only its own.",
            "the ledger in the query by journal ids; each journal once", OnlyThose),
        new("W17b", "A journal whose place is taken is stale, and its plan changes nothing.",
            "comparing sequences and numbers inside the transaction that writes", TakenPlace),
        new("W17c", "A stale page or aggregate keeps the journals of its plan out.", OneCommit, StaleElsewhere),
        new("W17d", "A journal whose place is taken keeps the rest of its plan out.", OneCommit, NothingElse),
        new("W17e", "A gap in the sequences or numbers is refused as a defect and stores nothing.", Chain, Gap),
        new("W17f", "An entry that starts at another balance is refused as a defect and stores nothing.",
            Chain, OtherBalance),
        new("W17g", "Of two ledgers in one plan both are posted or none.", OneCommit, TwoLedgers),
        new("W17h", "Journals outlive a reopening, and their places stay taken.",
            "what is kept in memory only", Reopened),
        new("W17i", "A plan with journals sent again is AlreadyDone, however its ledger has moved on.",
            "the command's key before any number; the unique key over command and line", Again),
    ];

    private static async Task Whole(Trial trial)
    {
        var ledger = NewLedger();
        ledger.Grant(Call(1).Because(LedgerReason.Of("goodwill")), 10, Paid);
        await trial.ExpectCommitAsync(Posting(1, ledger), CommitResult.Committed, "a new ledger");
        var journals = ledger.PendingJournals.ToList();
        for (var command = 2; command <= 9; command++)
        {
            ledger = await trial.ReadLedgerAsync();
            Move(ledger, command, journals);
            await trial.ExpectCommitAsync(Posting(command, ledger), CommitResult.Committed, "it was just read");
            journals.AddRange(ledger.PendingJournals);
        }

        ExpectJournals(journals, await trial.ReadJournalsAsync(), "the journals of the ledger");
        ExpectJournals([], await trial.ReadJournalsAsync(ledger: 2), "the journals of a ledger without any");
    }

    /// <summary>Moves of every kind: a hold with and without limit, a post, a void, a reversal, a new end, a refund.
    /// </summary>
    private static void Move(Ledger ledger, int command, List<Journal> journals)
    {
        var (call, at) = (Call(command), Now + Duration.FromDays(2));
        _ = command switch
        {
            2 => Done(ledger.Hold(call, Id<HoldId>(1), 3, HoldTerms.Of(at, at))),
            3 => Done(ledger.Hold(call.CountingFrom(Now), Id<HoldId>(2), 2, HoldTerms.Of(at))),
            4 => Done(ledger.Post(call, Id<HoldId>(1), 2)),
            5 => Done(ledger.Void(call, Id<HoldId>(2))),
            6 => Done(ledger.GiveBack(call, journals.Single(one => one.Kind is JournalKind.Post), 1)),
            7 => Done(ledger.Extend(call, 1, Now + Duration.FromDays(120))),
            8 => Done(ledger.Spend(call, 2)),
            _ => Done(ledger.Refund(call, 1, 3)),
        };
    }

    private static async Task OnlyThose(Trial trial)
    {
        var first = await trial.GrantAsync(1, 10);
        var other = await trial.GrantAsync(2, 10, ledger: 2);
        var second = await trial.GrantAsync(3, 5);
        await trial.GrantAsync(4, 5);

        var asked = await trial.ReadJournalsAsync(only: [second.Id, Id<JournalId>(1), first.Id, other.Id, second.Id]);

        ExpectJournals([first, second], asked, "the two of four journals that were asked for");
        ExpectJournals([], await trial.ReadJournalsAsync(only: []), "no journal was asked for");
    }

    private static async Task TakenPlace(Trial trial)
    {
        await trial.GrantAsync(1, 10);
        var (sooner, later) = (await trial.ReadLedgerAsync(), await trial.ReadLedgerAsync());
        Done(sooner.Spend(Call(2), 6));
        Done(later.Spend(Call(3), 6));
        await trial.ExpectCommitAsync(Posting(2, sooner), CommitResult.Committed, "the ledger was just read");

        await trial.ExpectStaleAsync(Posting(3, later), "another journal has the same place");

        ExpectSame(4, (await trial.ReadLedgerAsync()).BalanceOf(AccountRole.Available), "what is left");
        ExpectSame(null, await trial.FindAsync(Home, Record(3).Command), "the record of the stale command (W7)");
    }

    private static async Task StaleElsewhere(Trial trial)
    {
        var visit = Visit(2, 10, 11, Anna);
        await trial.GrantAsync(1, 10);
        var late = await trial.BuilderAsync(visit);
        await trial.BookAsync(Visit(1, 12, 13, Anna), command: 2);
        var ledger = await trial.ReadLedgerAsync();
        Done(ledger.Spend(Call(3), 1));

        await trial.ExpectStaleAsync(
            Booking(late.Post(ledger.PendingJournals), visit, 3).Build(Record(3)), "Anna's page has moved");

        await trial.StoreRosterAsync(1, command: 4);
        ledger = await trial.ReadLedgerAsync();
        Done(ledger.Spend(Call(5), 1));
        var unaware = new CommitPlanBuilder().Guard(Roster, 0).Post(ledger.PendingJournals).Build(Record(5));
        await trial.ExpectStaleAsync(unaware, "the roster was guarded and has moved");
    }

    private static async Task NothingElse(Trial trial)
    {
        await trial.GrantAsync(1, 10);
        var ledger = await trial.ReadLedgerAsync();
        Done(ledger.Spend(Call(3), 1));
        await trial.GrantAsync(2, 10);
        var visit = Visit(1, 10, 11, Anna, Room);
        var builder = (await trial.BuilderAsync(visit)).Post(ledger.PendingJournals);

        await trial.ExpectStaleAsync(Booking(builder, visit, 3).Build(Record(3)), "the ledger has moved");
    }

    private static async Task Gap(Trial trial)
    {
        await trial.GrantAsync(1, 10);
        var ledger = await trial.ReadLedgerAsync();
        var spent = Done(ledger.Spend(Call(2), 1));

        await trial.ExpectDefectAsync(
            Plan(2, spent with { Sequence = 3 }), "a journal that leaves its ledger's sequence 2 out");
        await trial.ExpectDefectAsync(
            Plan(2, spent with
            {
                Entries = [.. spent.Entries.Select(e => e.Number == 1 ? e : e with { Number = e.Number + 1 })],
            }),
            "an entry that leaves a number out (law 2)");
        await trial.ExpectDefectAsync(
            Plan(3, NewLedger(2).Grant(Call(3), 1, Paid) with { Sequence = 2 }), "a ledger that begins at 2");
        await trial.ExpectCommitAsync(Plan(2, spent), CommitResult.Committed, "the journal as it was");
    }

    private static async Task OtherBalance(Trial trial)
    {
        await trial.GrantAsync(1, 10);
        var ledger = await trial.ReadLedgerAsync();
        var spent = Done(ledger.Spend(Call(2), 1));
        foreach (var shift in (long[])[-3, 5])
        {
            var wrong = spent with
            {
                Entries =
                [
                    .. spent.Entries.Select(e => e.Account is not AccountRole.Available ? e : e with
                    {
                        Before = e.Before + shift, After = e.After + shift,
                    }),
                ],
            };
            await trial.ExpectDefectAsync(
                Plan(2, wrong), $"an entry that starts {shift:+0;-0} off the balance before it (law 4)");
        }

        await trial.ExpectCommitAsync(Plan(2, spent), CommitResult.Committed, "the journal as it was");
    }

    private static async Task TwoLedgers(Trial trial)
    {
        await trial.GrantAsync(1, 10);
        await trial.GrantAsync(2, 10, ledger: 2);
        var (first, second) = (await trial.ReadLedgerAsync(), await trial.ReadLedgerAsync(2));
        await trial.GrantAsync(3, 5, ledger: 2);
        Done(first.Spend(Call(4), 1));
        Done(second.Spend(Call(4), 1));

        await trial.ExpectStaleAsync(Posting(4, first, second), "the second ledger has moved");

        second = await trial.ReadLedgerAsync(2);
        Done(second.Spend(Call(4), 1));
        await trial.ExpectCommitAsync(Posting(4, first, second), CommitResult.Committed, "both are as they were read");
        ExpectJournals(
            [.. first.PendingJournals, .. second.PendingJournals],
            [.. (await trial.ReadJournalsAsync())[1..], .. (await trial.ReadJournalsAsync(2))[2..]],
            "the journals of the plan");
    }

    private static async Task Reopened(Trial trial)
    {
        await trial.GrantAsync(1, 10);
        var late = await trial.ReadLedgerAsync();
        Done(late.Spend(Call(3), 1));
        await trial.GrantAsync(2, 5);
        var before = await trial.PictureAsync();

        await trial.ReopenAsync();

        await trial.ExpectUnchangedAsync(before, "the store was only reopened");
        await trial.ExpectStaleAsync(Posting(3, late), "the ledger had moved before the reopening");
        await trial.GrantAsync(4, 5);
    }

    private static async Task Again(Trial trial)
    {
        await trial.GrantAsync(1, 10);
        var ledger = await trial.ReadLedgerAsync();
        Done(ledger.Spend(Call(2), 1));
        var plan = Posting(2, ledger);
        await trial.ExpectCommitAsync(plan, CommitResult.Committed, "the first time");
        await trial.GrantAsync(3, 5);
        var before = await trial.PictureAsync();

        await trial.ExpectCommitAsync(plan, CommitResult.AlreadyDone, "the second time, after another journal");
        var anew = await trial.ReadLedgerAsync();
        Done(anew.Spend(Call(2), 1));
        await trial.ExpectCommitAsync(Posting(2, anew), CommitResult.AlreadyDone, "the key was used (law 15)");

        await trial.ExpectUnchangedAsync(before, "the command was done");
    }

    private static CommitPlan Plan(int command, Journal journal) =>
        new CommitPlanBuilder().Post([journal]).Build(Record(command));
}
