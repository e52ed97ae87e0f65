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

/// <summary>A root and the ledgers it holds are stored together, or neither is (decision 15).</summary>
public sealed class PostingInLedgers
{
    private static readonly CommandContext Context = new(An.Id<ActorId>(1), An.Id<CommandId>(1), An.Epoch);
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

    private static CommandWork Work(IUnitOfWork unit) =>
        new(Context, unit, new CommandJson(ApplicationJson.Vocabulary.ToOptions()));

    private static ClientDossier Registered() => ClientDossier.Register(
        Client, ClientRegistration.Of(PersonName.Of("张三", "三姐")), Context.Actor, Context.Now).Value;

    private static ClientSnapshot State(ClientDossier dossier) =>
        dossier.ToSnapshot(new PassThroughSealer(), TenantId.Single);

    private static Ledger Ledger(int number) => Domain.Ledgers.Ledger.Open(
        An.Id<LedgerId>(number), ClientDossier.KeyOf(Client), LedgerUnit.Sessions, LotOrder.RegularFirst);

    private static Ledger Granted(int number)
    {
        var ledger = Ledger(number);
        ledger.Grant(
            LedgerCall.Of(Context.Command, Context.Now, Context.Actor, LedgerCause.Of(ClientDossier.KeyOf(Client))),
            5,
            LotTerms.Of(LotKind.Regular, Context.Now));
        return ledger;
    }

    private static CommandRecord Record() => new(
        Context.Command, RequestDigest.Of("test/1", ""), Context.Actor, Context.Now,
        new(OutcomeKind.Accepted, "test", 1, "{}"));
}
