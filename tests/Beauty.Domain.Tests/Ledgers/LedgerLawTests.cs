using System.Text.Json;
using Beauty.Domain.Json;
using Beauty.Domain.Ledgers;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Ledgers;

/// <summary>The ledger laws on random histories, by their numbers.</summary>
public sealed class LedgerLawTests
{
    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary.ToOptions();

    /// <summary>K3 too: nobody owes while a lot could pay.</summary>
    [Property(Arbitrary = [typeof(LedgerStory)])]
    public void Laws_2_to_18_21_22_27_and_30_hold_after_each_command(LedgerStory story)
    {
        var run = new LedgerRun(story.Order);

        foreach (var move in story.Moves)
        {
            var (before, told) = (run.Ledger.ToSnapshot(), run.Bench.Journals.Count);
            var refusal = run.Play(move);

            LawChecker.Check(run.Bench.Journals, run.Ledger);
            run.Bench.AssertSound();
            AssertNoDeficitBesideAFreeLot(run, isWritten: run.Bench.Journals.Count > told);
            if (refusal is not null)
            {
                Assert.Equal(Text(before), Text(run.Ledger.ToSnapshot()));
            }
        }
    }

    [Property(Arbitrary = [typeof(LedgerStory)])]
    public void Law_1_What_was_written_is_never_changed(LedgerStory story)
    {
        var run = new LedgerRun(story.Order);
        var written = new List<string>();

        foreach (var move in story.Moves)
        {
            run.Play(move);
            written.AddRange(run.Bench.Journals.Skip(written.Count).Select(Text));
        }

        Assert.True(run.Bench.Journals.Select(Text).SequenceEqual(written, StringComparer.Ordinal));
    }

    [Property(Arbitrary = [typeof(LedgerStory)])]
    public void Law_5_and_9_As_of_any_instant_nothing_is_negative_and_the_last_is_the_balance(LedgerStory story)
    {
        var run = Played(story);
        var journals = run.Bench.Journals;

        foreach (var minute in journals.Select(one => one.EffectiveAt).Distinct())
        {
            Assert.All(LedgerHistory.BalancesAt(journals, minute).Values, balance => Assert.True(balance >= 0));
            Assert.All(LedgerHistory.LotsAt(journals, minute).Values, left => Assert.True(left > 0));
        }

        Assert.All(
            LedgerHistory.BalancesAt(journals, ALedger.At(run.Now)),
            one => Assert.Equal(run.Ledger.BalanceOf(one.Key), one.Value));
        Assert.Equal(
            run.Ledger.Lots.Where(lot => lot.Available + lot.Held > 0).ToDictionary(
                lot => lot.Number, lot => lot.Available + lot.Held),
            LedgerHistory.LotsAt(journals, ALedger.At(run.Now)).ToDictionary());
    }

    [Property(Arbitrary = [typeof(LedgerStory)])]
    public void Law_23_Looking_more_often_changes_no_journal_but_the_times_of_record(LedgerStory story)
    {
        var (seldom, often) = (new LedgerRun(story.Order), new LedgerRun(story.Order));

        foreach (var move in story.Moves)
        {
            for (var minute = 0; minute <= move.Later; minute++)
            {
                often.Ledger.CatchUp(often.Bench.Call(often.Now + minute));
                Assert.Empty(often.Ledger.CatchUp(often.Bench.Call(often.Now + minute)));
            }

            // Picks count journals, and whoever looked has more of them by now.
            var refusals = (seldom.Play(Tamed(move)), often.Play(Tamed(move)));
            Assert.Equal(Lapsed(refusals.Item1), Lapsed(refusals.Item2));
        }

        seldom.Ledger.CatchUp(seldom.Bench.Call(seldom.Now + 40));
        often.Ledger.CatchUp(often.Bench.Call(often.Now + 40));
        Assert.Equal(Told(seldom), Told(often));

        static string? Lapsed(string? code) => code?.Replace("hold-lapsed", "hold-unknown", StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(LedgerStory)])]
    public void Law_30_The_projection_rebuilt_from_journals_is_the_stored_one_byte_for_byte(LedgerStory story)
    {
        var run = Played(story);
        var stored = run.Ledger.ToSnapshot();

        Assert.Equal(Text(stored), Text(Ledger.Rebuild(stored, run.Bench.Journals).ToSnapshot()));
        Assert.Equal(Text(stored), Text(Ledger.Restore(stored).ToSnapshot()));
    }

    [Property(Arbitrary = [typeof(LedgerStory)])]
    public void Laws_hold_under_clocks_that_run_backwards_and_calls_that_count_from_earlier(LedgerStory story)
    {
        var run = new LedgerRun(story.Order) { IsUnruly = true };

        foreach (var move in story.Moves)
        {
            run.Play(move);
            LawChecker.Check(run.Bench.Journals, run.Ledger);
            run.Bench.AssertSound();
        }
    }

    [Property(Arbitrary = [typeof(LedgerStory)])]
    public void K33_A_grant_taken_back_at_once_leaves_no_trace_in_any_balance(LedgerStory story)
    {
        var run = Played(story);
        run.Ledger.CatchUp(run.Bench.Call(run.Now));
        var (before, lots) = (Balances(run), run.Ledger.Lots);

        var grant = run.Bench.Grant(run.Now, 7);
        var taken = run.Ledger.TakeBack(run.Bench.Call(run.Now), grant, 7, mayOwe: true).Value;

        Assert.Equal((7, 0), (taken.Amount, taken.Shortfall));
        Assert.Equal(before, Balances(run));
        Assert.Equal(lots, run.Ledger.Lots.SkipLast(1));
    }

    [Property(Arbitrary = [typeof(LedgerStory)])]
    public void K34_A_spend_given_back_in_parts_leaves_no_trace_in_any_balance_or_lot(LedgerStory story)
    {
        var run = Played(story);
        run.Ledger.CatchUp(run.Bench.Call(run.Now));
        var available = run.Ledger.AvailableAt(ALedger.At(run.Now));
        if (available == 0)
        {
            return;
        }

        var (before, lots) = (Balances(run), run.Ledger.Lots.Select(lot => lot with { }).ToArray());
        var use = run.Bench.Spend(run.Now, available);
        for (var left = available; left > 0; left -= Math.Min(left, 3))
        {
            run.Ledger.GiveBack(run.Bench.Call(run.Now), use, Math.Min(left, 3));
        }

        Assert.Equal(before, Balances(run));
        Assert.Equal(
            lots.Select(lot => (lot.Available, lot.Held, lot.Expired)),
            run.Ledger.Lots.Select(lot => (lot.Available, lot.Held, lot.Expired)));
    }

    private static LedgerMove Tamed(LedgerMove move) =>
        string.Equals(move.Verb, "undo wrongly", StringComparison.Ordinal) ? move with { Verb = "restore" } : move;

    private static LedgerRun Played(LedgerStory story)
    {
        var run = new LedgerRun(story.Order);
        foreach (var move in story.Moves)
        {
            run.Play(move);
        }

        return run;
    }

    private static void AssertNoDeficitBesideAFreeLot(LedgerRun run, bool isWritten)
    {
        var now = ALedger.At(run.Now);
        var free = run.Ledger.Lots.Where(lot => lot.Available > 0 && lot.Terms.IsUsableAt(now)).ToArray();
        Assert.True(!isWritten || run.Ledger.BalanceOf(AccountRole.Deficit) == 0 || free.Length == 0, "K3, I6");
    }

    private static long[] Balances(LedgerRun run) =>
        [.. Enum.GetValues<AccountRole>().Select(run.Ledger.BalanceOf)];

    private static string Told(LedgerRun run) => string.Join(
        '\n', run.Bench.Journals.Select(one => $"{ALedger.TextOf(one)} {one.EffectiveAt} {one.Cause}"));

    private static string Text(Journal journal) => JsonSerializer.Serialize(journal, Options);

    private static string Text(LedgerSnapshot snapshot) => JsonSerializer.Serialize(snapshot, Options);
}
