using Beauty.Application.Commands;
using Beauty.Application.Json;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Privacy;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Testing.Stores;
using Beauty.Tests.Shared;

namespace Beauty.Application.Tests.Commands;

/// <summary>A root and the ledgers it holds are stored together, or neither is (decisions 8 and 15; law 29).</summary>
public sealed class PostingInLedgers
{
    private static readonly CommandContext Context = new(An.Id<ActorId>(1), An.Id<CommandId>(1), An.Epoch);
    private static readonly CommandContext Other = new(An.Id<ActorId>(1), An.Id<CommandId>(2), An.Epoch);
    private static readonly ClientId Client = An.Id<ClientId>(1);

    private readonly InMemoryStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_root_is_saved_with_what_was_posted_in_each_of_its_ledgers()
    {
        var (sessions, money) = (Granted(1), Granted(2));
        await using var unit = await _store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        var work = Work(unit);

        work.Save(Registered(), State(Registered()), [sessions, money]);
        var plan = work.Accept(Record());

        Assert.Equal([.. sessions.PendingJournals, .. money.PendingJournals], plan.Journals);
        Assert.Equal(ClientDossier.KeyOf(Client), Assert.Single(plan.Aggregates).Key);
        Assert.Equal(CommitResult.Committed, await unit.CommitAsync(plan, Token));
    }

    [Fact]
    public async Task What_was_posted_is_read_by_the_next_attempt()
    {
        var ledger = Granted(1);
        await using (var unit = await _store.BeginAsync(TenantId.Single, WorkIntent.Write, Token))
        {
            var first = Work(unit);
            first.Post(ledger.PendingJournals);
            await unit.CommitAsync(first.Accept(Record()), Token);
        }

        await using var next = await _store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);

        Assert.Equal(ledger.PendingJournals, await Work(next).ReadJournalsAsync(ledger.Id, only: null, Token));
    }

    [Fact]
    public async Task Journals_of_a_root_that_tells_no_event_are_a_defect()
    {
        await using var unit = await _store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        var work = Work(unit);
        var state = State(Registered()) with { Version = 1 };
        var still = ClientDossier.Restore(state, new PassThroughSealer(), TenantId.Single);

        Assert.Throws<InvariantBrokenException>(() => work.Save(still, state, [Granted(1)]));
        work.Save(still, state, [Ledger(1)]);

        var plan = work.Accept(Record());
        Assert.Empty(plan.Aggregates);
        Assert.Empty(plan.Journals);
    }

    [Fact]
    public async Task Decision_8_Where_a_ledger_has_moved_meanwhile_nothing_else_of_the_plan_is_stored()
    {
        await using var late = await _store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        await using (var early = await _store.BeginAsync(TenantId.Single, WorkIntent.Write, Token))
        {
            var first = Work(early);
            first.Post(Granted(2).PendingJournals);
            await early.CommitAsync(first.Accept(Record()), Token);
        }

        var work = Work(late, Other);
        work.Save(Registered(), State(Registered()), [Granted(1, Other), Granted(2, Other)]);
        var answer = await late.CommitAsync(work.Accept(Record(Other)), Token);

        Assert.Equal(CommitResult.Stale, answer);
        await using var next = await _store.BeginAsync(TenantId.Single, WorkIntent.Read, Token);
        Assert.Empty(await next.LoadAsync([ClientDossier.KeyOf(Client)], Token));
        Assert.Empty(await next.ReadJournalsAsync(An.Id<LedgerId>(1), only: null, Token));
        Assert.Single(await next.ReadJournalsAsync(An.Id<LedgerId>(2), only: null, Token));
    }

    [Fact]
    public async Task Law_29_What_one_tenant_posted_counts_for_no_other_though_the_ledger_bears_the_same_id()
    {
        var neighbour = An.Id<TenantId>(9);
        var (here, there) = (Granted(1), Granted(1, Other));
        foreach (var (tenant, ledger, context) in new[]
        {
            (TenantId.Single, here, Context), (neighbour, there, Other with { Tenant = neighbour }),
        })
        {
            await using var unit = await _store.BeginAsync(tenant, WorkIntent.Write, Token);
            var work = Work(unit, context);
            Assert.Empty(await work.ReadJournalsAsync(ledger.Id, only: null, Token));
            work.Post(ledger.PendingJournals);
            Assert.Equal(CommitResult.Committed, await unit.CommitAsync(work.Accept(Record(context)), Token));
        }

        foreach (var (tenant, ledger) in new[] { (TenantId.Single, here), (neighbour, there) })
        {
            await using var unit = await _store.BeginAsync(tenant, WorkIntent.Read, Token);
            Assert.Equal(ledger.PendingJournals, await unit.ReadJournalsAsync(ledger.Id, only: null, Token));
        }
    }

    [Fact]
    public async Task Law_29_A_journal_does_not_go_on_where_the_ledger_of_another_tenant_stands()
    {
        var ledger = Granted(1);
        await using (var unit = await _store.BeginAsync(TenantId.Single, WorkIntent.Write, Token))
        {
            var work = Work(unit);
            work.Post(ledger.PendingJournals);
            await unit.CommitAsync(work.Accept(Record()), Token);
        }

        var next = Domain.Ledgers.Ledger.Restore(ledger.ToSnapshot());
        Assert.True(next.Spend(Call(Other), 1).IsAccepted);
        await using var there = await _store.BeginAsync(An.Id<TenantId>(9), WorkIntent.Write, Token);
        var foreign = Work(there, Other);
        foreign.Post(next.PendingJournals);

        await Assert.ThrowsAsync<InvariantBrokenException>(
            async () => await there.CommitAsync(foreign.Accept(Record(Other)), Token));
    }

    private static CommandWork Work(IUnitOfWork unit, CommandContext? context = null) =>
        new(context ?? Context, unit, new CommandJson(ApplicationJson.Vocabulary.ToOptions()));

    private static ClientDossier Registered() => ClientDossier.Register(
        Client, ClientRegistration.Of(PersonName.Of("张三", "三姐")), Context.Actor, Context.Now).Value;

    private static ClientSnapshot State(ClientDossier dossier) =>
        dossier.ToSnapshot(new PassThroughSealer(), TenantId.Single);

    private static Ledger Ledger(int number) => Domain.Ledgers.Ledger.Open(
        An.Id<LedgerId>(number), ClientDossier.KeyOf(Client), LedgerUnit.Sessions, LotOrder.RegularFirst);

    private static Ledger Granted(int number, CommandContext? context = null)
    {
        var ledger = Ledger(number);
        ledger.Grant(Call(context ?? Context), 5, LotTerms.Of(LotKind.Regular, Context.Now));
        return ledger;
    }

    private static LedgerCall Call(CommandContext context) => LedgerCall.Of(
        context.Command, context.Now, context.Actor, LedgerCause.Of(ClientDossier.KeyOf(Client)));

    private static CommandRecord Record(CommandContext? context = null) => new(
        (context ?? Context).Command, RequestDigest.Of("test/1", ""), Context.Actor, Context.Now,
        new(OutcomeKind.Accepted, "test", 1, "{}"));
}
