using Beauty.Application.Commands;
using Beauty.Application.Json;
using Beauty.Application.Telemetry;
using Beauty.Application.Tests.Events;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Testing.Expectations;
using Beauty.Testing.Stores;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Application.Tests.Commands;

/// <summary>A command that moves a ledger, sent again under its key (K10, law 15; decision 7).</summary>
public sealed class TryingALedgerCommandAgain
{
    private static readonly LedgerId Id = An.Id<LedgerId>(1);
    private static readonly AggregateKey Owner = new("package", An.Id<PackageId>(1).Value);
    private static readonly CommandDefinition<SessionCount, Journal> Granting = Definition("test.grant");
    private static readonly CommandDefinition<SessionCount, Journal> Spending = Definition("test.spend");

    private readonly InMemoryStore _store = new();
    private readonly CommandRunner _runner;
    private int _minutes;

    public TryingALedgerCommandAgain() => _runner = new(
        _store, new CommandJson(ApplicationJson.Vocabulary.ToOptions()), RetryPolicy.Default, new RecordedPauses(),
        Instrumentation.Of(null, new HandTime()));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task K10_The_same_request_has_the_first_answer_with_the_balance_of_then()
    {
        (await GrantAsync(1, 10)).Accepted();
        var first = (await SpendAsync(2, 3)).Accepted();
        (await SpendAsync(3, 5)).Accepted();

        var again = (await SpendAsync(2, 3)).Accepted();

        Assert.Equal(first, again);
        Assert.Equal((7, 2), (AvailableAfter(again), await AvailableAsync()));
    }

    [Fact]
    public async Task K10_Another_amount_under_the_key_is_an_error_and_moves_nothing()
    {
        (await GrantAsync(1, 10)).Accepted();
        (await SpendAsync(2, 3)).Accepted();

        var more = (await SpendAsync(2, 4)).Refused<CommandKeyReused>();
        (await GrantAsync(2, 3)).Refused<CommandKeyReused>();

        Assert.Equal(An.Id<CommandId>(2), more.Command);
        Assert.NotEqual(more.FirstRequest, more.ThisRequest, StringComparer.Ordinal);
        Assert.Equal(7, await AvailableAsync());
    }

    [Fact]
    public async Task K10_A_refused_spend_is_forgotten_and_accepted_under_its_key_after_a_top_up()
    {
        (await GrantAsync(1, 10)).Accepted();

        var refused = (await SpendAsync(2, 11)).Refused<InsufficientUnits>();
        Assert.Equal(refused, (await SpendAsync(2, 11)).Refused<InsufficientUnits>());
        (await GrantAsync(3, 5)).Accepted();
        var spent = (await SpendAsync(2, 11)).Accepted();

        Assert.Equal((11, 10), (refused.Asked, refused.Available));
        Assert.Equal((4, 4), (AvailableAfter(spent), await AvailableAsync()));
        Assert.Equal(spent, (await SpendAsync(2, 11)).Accepted());
    }

    [Fact]
    public async Task Law_15_A_command_posts_one_journal_however_often_it_is_sent()
    {
        for (var time = 0; time < 3; time++)
        {
            (await GrantAsync(1, 10)).Accepted();
            (await SpendAsync(2, 3)).Accepted();
        }

        var journals = await JournalsAsync();

        Assert.Equal([An.Id<CommandId>(1), An.Id<CommandId>(2)], journals.Select(journal => journal.Command));
        Assert.Equal(7, await AvailableAsync());
    }

    private static CommandDefinition<SessionCount, Journal> Definition(string name) =>
        new() { Name = name, RemembersRefusals = false };

    private static long AvailableAfter(Journal journal) =>
        journal.Entries.Last(entry => entry.Account is AccountRole.Available).After;

    private Task<Result<Journal>> GrantAsync(int command, int sessions) => SendAsync(
        Granting, command, sessions,
        (ledger, call) => ledger.Grant(call, sessions, LotTerms.Of(LotKind.Regular, An.Epoch)));

    private Task<Result<Journal>> SpendAsync(int command, int sessions) =>
        SendAsync(Spending, command, sessions, (ledger, call) => ledger.Spend(call, sessions));

    /// <summary>Sends a command, a minute after the one before; reads, moves and posts as a desk does.</summary>
    private async Task<Result<Journal>> SendAsync(
        CommandDefinition<SessionCount, Journal> definition,
        int command,
        int sessions,
        Func<Ledger, LedgerCall, Result<Journal>> move)
    {
        var now = An.Epoch + Duration.FromMinutes(++_minutes);
        var context = new CommandContext(An.Id<ActorId>(1), An.Id<CommandId>(command), now);
        return await _runner.RunAsync(
            context,
            new CommandCall<SessionCount, Journal>(definition, SessionCount.Of(sessions), async (work, token) =>
            {
                var ledger = Rebuilt(await work.ReadJournalsAsync(Id, only: null, token));
                var moved = move(
                    ledger, LedgerCall.Of(context.Command, context.Now, context.Actor, LedgerCause.Of(Owner)));
                work.Post(ledger.PendingJournals);
                return moved;
            }),
            Token);
    }

    private async Task<long> AvailableAsync() =>
        Rebuilt(await JournalsAsync()).BalanceOf(AccountRole.Available);

    private async Task<IReadOnlyCollection<Journal>> JournalsAsync()
    {
        await using var unit = await _store.BeginAsync(TenantId.Single, WorkIntent.Read, Token);
        return await unit.ReadJournalsAsync(Id, only: null, Token);
    }

    private static Ledger Rebuilt(IEnumerable<Journal> journals) => Ledger.Rebuild(
        Ledger.Open(Id, Owner, LedgerUnit.Sessions, LotOrder.RegularFirst).ToSnapshot(), journals);
}
