using Beauty.Domain.Ledgers;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Ledgers;

/// <summary>Random commands on a ledger and on a plain list of lots (style 48).</summary>
public sealed class ModelRunTests
{
    [Property(Arbitrary = [typeof(LedgerStory)])]
    public void After_any_commands_a_ledger_is_what_a_plain_list_of_lots_would_be(LedgerStory story)
    {
        var run = new LedgerRun(story.Order);
        var model = new LedgerModel(story.Order);

        foreach (var move in story.Moves)
        {
            var before = run.Bench.Journals.Count;
            var code = run.Play(move);
            var next = model.Copy();
            var expected = next.Play(move, run.Now);

            Assert.Equal(expected, Unified(code, expected, model.WasOpen(move)));
            // What writes nothing lets no time pass in the ledger either.
            model = expected is null && run.Bench.Journals.Count > before ? next : model;
            AssertSame(model, run);
        }
    }

    /// <summary>Of a hold that has lapsed the ledger says so until somebody writes it down.</summary>
    private static string? Unified(string? code, string? expected, bool wasOpen)
    {
        var lapsed = string.Equals(code, "ledgers.hold-lapsed", StringComparison.Ordinal);
        Assert.Equal(
            lapsed, wasOpen && string.Equals(expected, "ledgers.hold-unknown", StringComparison.Ordinal));
        return lapsed ? "ledgers.hold-unknown" : code;
    }

    private static void AssertSame(LedgerModel model, LedgerRun run)
    {
        var ledger = run.Ledger;
        Assert.Equal(
            model.Lots.Select(lot => (lot.Number, lot.Free, lot.Held, lot.Ended)),
            ledger.Lots.Select(lot => (lot.Number, lot.Available, lot.Held, lot.Expired)));
        Assert.Equal(
            [
                model.Granted, model.Deficit, model.Lots.Sum(lot => lot.Free), model.Lots.Sum(lot => lot.Held),
                model.Consumed, model.Forfeited + model.Lots.Sum(lot => lot.Ended), model.Refunded,
            ],
            Enum.GetValues<AccountRole>().Select(ledger.BalanceOf));
        Assert.Equal(
            model.OpenHolds.Select(ALedger.Hold).ToHashSet(), ledger.Holds.Select(hold => hold.Id).ToHashSet());
        foreach (var (ahead, judged) in ((int, int)[])[(0, 0), (0, -3), (4, 4), (9, 2), (30, 30)])
        {
            foreach (var only in (LotKind?[])[null, LotKind.Regular, LotKind.Gift])
            {
                var (now, at) = (run.Now + ahead, run.Now + judged);
                Assert.Equal(
                    model.AvailableAt(now, at, only), ledger.AvailableAt(ALedger.At(now), ALedger.At(at), only));
            }
        }
    }
}
