using Beauty.Domain.Aggregates;
using Beauty.Domain.Ledgers;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Ledgers;

/// <summary>The audit finds what is wrong, and nothing else.</summary>
public sealed class AuditTests
{
    [Property(Arbitrary = [typeof(LedgerStory)])]
    public void No_single_changed_field_of_a_history_escapes_the_audit(LedgerStory story, ushort pick)
    {
        var run = Played(story);
        var damages = LedgerDamage.Of(run.Bench.Journals, run.Ledger.ToSnapshot()).ToArray();

        for (var i = 0; i < Math.Min(25, damages.Length); i++)
        {
            var damage = damages[(pick + (i * 7919)) % damages.Length];
            Assert.True(
                LedgerAudit.Check(damage.Journals, damage.Stored).Length > 0, $"{damage.What} escapes the audit");
        }
    }

    [Property(Arbitrary = [typeof(LedgerStory)])]
    public void A_damaged_projection_is_found_and_if_it_cannot_be_it_is_not_restored(LedgerStory story, ushort pick)
    {
        var run = Played(story);
        var damages = LedgerDamage.Of([], run.Ledger.ToSnapshot()).ToArray();

        var damaged = damages[pick % damages.Length].Stored;

        Assert.NotEmpty(LedgerAudit.Check(run.Bench.Journals, damaged));
        if (Record.Exception(() => Ledger.Restore(damaged)) is { } thrown)
        {
            Assert.IsType<InvariantBrokenException>(thrown);
        }
    }

    private static LedgerRun Played(LedgerStory story)
    {
        // An empty history knows no owner and no unit but those of its projection.
        var run = new LedgerRun(story.Order);
        run.Bench.Grant(0, 1);
        foreach (var move in story.Moves)
        {
            run.Play(move);
        }

        return run;
    }
}
