using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using static Beauty.Tests.Stores.LedgerPlans;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Tests.Stores;

/// <summary>
/// The database keeps the chain of a ledger, whoever writes (ledger laws 1–5, 9, 15, 29; decision 15).
/// </summary>
/// <typeparam name="TStore">The kind of store.</typeparam>
public abstract class LedgerTables<TStore> : IAsyncLifetime
    where TStore : class, IUnitOfWorkFactory
{
    private const string Consumed = "tenant, ledger, 4";

    private const string InsertEntry =
        "INSERT INTO ledger_entries " +
        "(tenant, ledger, account, number, line, lot, delta, before, after, sequence, command) ";

    private const string FromTheLast = "FROM ledger_entries WHERE account = 4 AND number = 2";

    private ITestStore<TStore> _test = null!;

    public async ValueTask InitializeAsync() => _test = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _test.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [MemberData(nameof(LedgerCases.Entries), MemberType = typeof(LedgerCases))]
    public async Task An_entry_past_the_store_follows_the_one_before_it_or_is_refused(string values, bool isAllowed)
    {
        await SpendTwiceAsync();

        var error = await Xunit.Record.ExceptionAsync(
            () => _test.RunAsync($"{InsertEntry} SELECT {Consumed}, {values}, sequence, command {FromTheLast}"));

        Assert.Equal(isAllowed, error is null);
        Assert.True(isAllowed || _test.IsRefusal(error!), $"{error}");
    }

    [Theory]
    [InlineData("UPDATE ledger_entries SET delta = delta")]
    [InlineData("UPDATE ledger_entries SET lot = 2 WHERE number = 2")]
    [InlineData("DELETE FROM ledger_entries")]
    [InlineData("DELETE FROM ledger_entries WHERE account = 4 AND number = 2")]
    [InlineData("UPDATE ledger_journals SET recorded_at = effective_at")]
    [InlineData("DELETE FROM ledger_journals WHERE sequence = 3")]
    public async Task What_was_posted_is_neither_changed_nor_removed(string statement)
    {
        await SpendTwiceAsync();

        var error = await Assert.ThrowsAnyAsync<Exception>(() => _test.RunAsync(statement));

        Assert.True(_test.IsRefusal(error), $"{error}");
        Assert.Contains("append only", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4", true)]
    [InlineData("5", false)]
    [InlineData("3", false)]
    [InlineData("0", false)]
    public async Task A_journal_past_the_store_follows_the_one_before_it_or_is_refused(string sequence, bool isAllowed)
    {
        await SpendTwiceAsync();
        var insert =
            $"""
            INSERT INTO ledger_journals (tenant, id, ledger, sequence, owner, unit, kind, recorded_at, effective_at,
                actor, command, cause, cause_line)
            SELECT tenant, {_test.NewId}, ledger, {sequence}, owner, unit, kind, recorded_at, effective_at, actor,
                command, cause, cause_line
            FROM ledger_journals WHERE sequence = 3
            """;

        var error = await Xunit.Record.ExceptionAsync(() => _test.RunAsync(insert));

        Assert.Equal(isAllowed, error is null);
        Assert.True(isAllowed || _test.IsRefusal(error!), $"{error}");
    }

    [Fact]
    public async Task An_entry_belongs_to_a_journal()
    {
        await SpendTwiceAsync();

        var error = await Assert.ThrowsAnyAsync<Exception>(
            () => _test.RunAsync($"{InsertEntry} SELECT {Consumed}, 3, 50, 1, 1, 2, 3, 9, command {FromTheLast}"));

        Assert.True(_test.IsRefusal(error), $"{error}");
    }

    [Theory]
    [InlineData("3, 50, 1, 1, 2, 3")]
    [InlineData("1, 50, 1, 1, 0, 1")]
    public async Task Law_29_An_entry_of_another_tenant_neither_goes_on_here_nor_stands_in_a_journal_of_this_one(
        string values)
    {
        await SpendTwiceAsync();

        var error = await Assert.ThrowsAnyAsync<Exception>(() => _test.RunAsync(
            $"{InsertEntry} SELECT {_test.NewId}, ledger, 4, {values}, sequence, command {FromTheLast}"));

        Assert.Contains("foreign key", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_refused_chain_is_told_as_a_defect_with_the_command()
    {
        var store = await SpendTwiceAsync();
        await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        var ledger = await work.ReadLedgerAsync();
        Assert.True(ledger.Spend(Call(4), 1).TryGetValue(out var spent, out _));
        var plan = new CommitPlanBuilder().Post([spent with { Sequence = 9 }]).Build(Record(4));

        var error = await Assert.ThrowsAsync<InvariantBrokenException>(async () => await work.CommitAsync(plan, Token));

        Assert.Contains($"command {Call(4).Command}", error.Message, StringComparison.Ordinal);
        Assert.True(_test.IsRefusal(error.InnerException!), $"{error}");
    }

    [Fact]
    public async Task Entries_keep_a_commands_key_for_good_though_its_record_was_cleared_away()
    {
        var store = await SpendTwiceAsync();
        await _test.RunAsync("DELETE FROM commands");

        var again = await store.PostAsync(3, SpendOne);

        Assert.Equal(CommitResult.AlreadyDone, again);
        Assert.Equal(0, await _test.CountAsync("SELECT count(*) FROM commands"));
        Assert.Equal(3, await _test.CountAsync("SELECT count(*) FROM ledger_journals"));
    }

    [Fact]
    public async Task A_plan_without_journals_says_nothing_to_the_ledgers()
    {
        var store = await _test.StoreAsync();
        await _test.RunAsync("DROP TABLE ledger_entries; DROP TABLE ledger_journals");

        var result = await store.CommitAsync(1, plan => plan.Book(1, Claim(1, Staff(1), Hours(10, 11))), Staff(1));

        Assert.Equal(CommitResult.Committed, result);
    }

    protected abstract Task<ITestStore<TStore>> StartAsync();

    private static void SpendOne(Ledger ledger, LedgerCall call) =>
        Assert.True(ledger.Spend(call, 1).TryGetValue(out _, out _));

    private async Task<TStore> SpendTwiceAsync()
    {
        var store = await _test.StoreAsync();
        Assert.Equal(CommitResult.Committed, await store.PostAsync(1, (ledger, call) => ledger.Grant(call, 10, Paid)));
        foreach (var command in (int[])[2, 3])
        {
            Assert.Equal(CommitResult.Committed, await store.PostAsync(command, SpendOne));
        }

        return store;
    }
}
