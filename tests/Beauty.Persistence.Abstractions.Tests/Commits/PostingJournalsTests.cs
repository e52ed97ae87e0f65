using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Tests.Shared;

namespace Beauty.Persistence.Abstractions.Tests.Commits;

public sealed class PostingJournalsTests
{
    private static readonly AggregateKey Owner = new("package", An.Id<PackageId>(1).Value);
    private static readonly CommandRecord Command = Record(1);
    private static readonly LedgerCall Call = LedgerCall.Of(
        Command.Command, An.Epoch, An.Id<ActorId>(1), LedgerCause.Of(Owner));

    private static readonly LotTerms Terms = LotTerms.Of(LotKind.Regular, An.Epoch);

    public static TheoryData<string> Breaches => new(Breaking.Keys);

    private static Dictionary<string, Func<Journal, Journal>> Breaking { get; } = new(StringComparer.Ordinal)
    {
        ["law 2: a gap in the numbers"] = j => With(j, 1, e => e with { Number = e.Number + 1 }),
        ["law 2: a number below one"] = j => With(j, 1, e => e with { Number = 0 }),
        ["law 2: a gap in the sequences"] = j => j with { Sequence = j.Sequence + 1 },
        ["law 3: a wrong sum"] = j => With(j, 1, e => e with { After = e.After + 1 }),
        ["law 3: nothing moved"] = j => With(j, 1, e => e with { Delta = 0, After = e.Before }),
        ["law 4: another balance before"] = j =>
            With(j, 1, e => e with { Before = e.Before + 1, After = e.After + 1 }),
        ["law 6: sources and uses differ"] = j =>
            With(j, 1, e => e with { Delta = e.Delta - 1, After = e.After - 1 }),
        ["law 6: one entry alone"] = j => j with { Entries = [j.Entries[0]] },
        ["law 9: an overdraft"] = j => j with
        {
            Entries = [.. j.Entries.Select(e => e with { Delta = -e.Delta - 9, After = e.Before - e.Delta - 9 })],
        },
        ["law 15: posted twice"] = j => j with { Id = Ledger().Grant(Call, 5, Terms).Id },
        ["no id"] = j => j with { Id = default },
        ["no ledger"] = j => j with { Ledger = default },
    };

    [Fact]
    public void Journals_stand_in_the_plan_in_the_order_in_which_they_were_posted()
    {
        var (first, second) = (Ledger(), Ledger(2));
        first.Grant(Call, 5, Terms);
        second.Grant(Call, 7, Terms);
        Assert.True(first.Spend(Call, 2).TryGetValue(out _, out _));

        var plan = new CommitPlanBuilder().Post(first.PendingJournals).Post(second.PendingJournals).Build(Command);

        Assert.Equal([.. first.PendingJournals, .. second.PendingJournals], plan.Journals);
    }

    [Fact]
    public void A_plan_may_go_on_where_a_ledger_stands()
    {
        var ledger = Ledger();
        ledger.Grant(Call, 5, Terms);
        ledger = Domain.Ledgers.Ledger.Restore(ledger.ToSnapshot());
        Assert.True(ledger.Spend(Call, 2).TryGetValue(out _, out _));

        var plan = new CommitPlanBuilder().Post(ledger.PendingJournals).Build(Command);

        Assert.Equal(2, Assert.Single(plan.Journals).Sequence);
    }

    [Theory]
    [MemberData(nameof(Breaches))]
    public void Laws_2_3_4_6_9_and_15_A_journal_that_breaks_the_chain_is_refused(string breach)
    {
        var ledger = Ledger();
        var grant = ledger.Grant(Call, 5, Terms);
        var next = ledger.Grant(Call, 3, Terms);
        var builder = new CommitPlanBuilder().Post([grant]);

        Assert.Throws<InvariantBrokenException>(() => builder.Post([Breaking[breach](next)]));
    }

    [Fact]
    public void The_first_entry_of_an_account_starts_at_zero()
    {
        var grant = Ledger().Grant(Call, 5, Terms);
        var wrong = grant with
        {
            Entries = [.. grant.Entries.Select(e => e with { Before = 1, After = e.Delta + 1 })],
        };

        Assert.Throws<InvariantBrokenException>(() => new CommitPlanBuilder().Post([wrong]));
    }

    [Fact]
    public void A_journal_of_another_command_does_not_belong_in_a_plan()
    {
        var builder = new CommitPlanBuilder().Post([Ledger().Grant(Call, 5, Terms)]);

        Assert.Throws<InvariantBrokenException>(() => builder.Build(Record(2)));
    }

    [Fact]
    public void A_ledgers_lines_say_all_that_its_journal_says()
    {
        var grant = Ledger().Grant(Call, 5, Terms);

        var lines = LedgerLine.Of(grant).ToArray();

        Assert.Equal(grant.Entries.Select(e => (e.Account, e.Number, e.Lot, e.Delta, e.Before, e.After)),
            lines.Select(l => (l.Account, l.Number, l.Lot, l.Delta, l.Before, l.After)));
        Assert.All(lines, line => Assert.Equal(
            (grant.Ledger, grant.Owner, grant.Unit, grant.Sequence, grant.Id, grant.Kind, grant.Command),
            (line.Ledger, line.Owner, line.Unit, line.Sequence, line.Journal, line.Kind, line.Command)));
        Assert.All(lines, line => Assert.Equal(
            (grant.RecordedAt, grant.EffectiveAt, grant.Cause.What, grant.Cause.Line),
            (line.RecordedAt, line.EffectiveAt, line.Cause, line.CauseLine)));
    }

    private static Ledger Ledger(int number = 1) => Domain.Ledgers.Ledger.Open(
        An.Id<LedgerId>(number), Owner, LedgerUnit.Sessions, LotOrder.RegularFirst);

    private static Journal With(Journal journal, int at, Func<LedgerEntry, LedgerEntry> change)
    {
        var entries = journal.Entries.ToArray();
        entries[at] = change(entries[at]);
        return journal with { Entries = [.. entries] };
    }

    private static CommandRecord Record(int number) => new(
        An.Id<CommandId>(number), RequestDigest.Of("kit/1", ""), An.Id<ActorId>(1), An.Epoch,
        new CommandOutcome(OutcomeKind.Accepted, "kit", 1, "{}"));
}
