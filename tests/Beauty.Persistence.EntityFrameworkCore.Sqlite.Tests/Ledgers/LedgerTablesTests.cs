using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.Commits;
using Microsoft.Data.Sqlite;
using static Beauty.Tests.Stores.LedgerPlans;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Ledgers;

/// <summary>The file keeps the chain of a ledger, whoever writes (ledger laws 1–5, 9, 15, 29; decision 15).</summary>
public sealed class LedgerTablesTests : IDisposable
{
    private const string Consumed = "tenant, ledger, 4";

    private readonly TempFolder _folder = new();

    public static TheoryData<string, bool> Entries => new()
    {
        // What comes after consumed 2: number, line, lot, delta, before, after.
        { "3, 50, 1, 1, 2, 3", true },
        { "3, 50, 1, -2, 2, 0", true },
        { "4, 50, 1, 1, 2, 3", false },
        { "2, 50, 1, 1, 2, 3", false },
        { "1, 50, 1, 1, 0, 1", false },
        { "0, 50, 1, 1, 2, 3", false },
        { "-1, 50, 1, 1, 0, 1", false },
        { "3, 50, 1, 1, 3, 4", false },
        { "3, 50, 1, 1, 1, 2", false },
        { "3, 50, 1, 1, 2, 4", false },
        { "3, 50, 1, 0, 2, 2", false },
        { "3, 50, 1, -3, 2, -1", false },
        { "3, 50, -1, 1, 2, 3", false },
        { "3, 0, 1, 1, 2, 3", false },
        { "3, 1, 1, 1, 2, 3", false },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Entries))]
    public async Task An_entry_past_the_store_follows_the_one_before_it_or_is_refused(string values, bool isAllowed)
    {
        await SpendTwiceAsync();
        var insert =
            $"""
            INSERT INTO ledger_entries
                (tenant, ledger, account, number, line, lot, delta, before, after, sequence, command)
            SELECT {Consumed}, {values}, sequence, command
            FROM ledger_entries WHERE account = 4 AND number = 2
            """;

        var error = Xunit.Record.Exception(() => _folder.Run(insert));

        Assert.Equal(isAllowed, error is null);
        Assert.True(isAllowed || error is SqliteException { SqliteErrorCode: 19 }, $"{error}");
    }

    [Theory]
    [InlineData("UPDATE ledger_entries SET delta = delta")]
    [InlineData("UPDATE ledger_entries SET lot = 2 WHERE number = 2")]
    [InlineData("DELETE FROM ledger_entries")]
    [InlineData("DELETE FROM ledger_entries WHERE account = 4 AND number = 2")]
    [InlineData("UPDATE ledger_journals SET recorded_at = recorded_at + 1")]
    [InlineData("DELETE FROM ledger_journals WHERE sequence = 3")]
    public async Task What_was_posted_is_neither_changed_nor_removed(string statement)
    {
        await SpendTwiceAsync();

        var error = Assert.Throws<SqliteException>(() => _folder.Run(statement));

        Assert.Equal(19, error.SqliteErrorCode);
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
            SELECT tenant, randomblob(16), ledger, {sequence}, owner, unit, kind, recorded_at, effective_at, actor,
                command, cause, cause_line
            FROM ledger_journals WHERE sequence = 3
            """;

        var error = Xunit.Record.Exception(() => _folder.Run(insert));

        Assert.Equal(isAllowed, error is null);
    }

    [Fact]
    public async Task An_entry_belongs_to_a_journal()
    {
        await SpendTwiceAsync();

        Assert.Throws<SqliteException>(() => _folder.Run(
            $"""
            INSERT INTO ledger_entries
                (tenant, ledger, account, number, line, lot, delta, before, after, sequence, command)
            SELECT {Consumed}, 3, 50, 1, 1, 2, 3, 9, command FROM ledger_entries WHERE account = 4 AND number = 2
            """));
    }

    [Theory]
    [InlineData("3, 50, 1, 1, 2, 3")]
    [InlineData("1, 50, 1, 1, 0, 1")]
    public async Task Law_29_An_entry_of_another_tenant_neither_goes_on_here_nor_stands_in_a_journal_of_this_one(
        string values)
    {
        await SpendTwiceAsync();

        var error = Assert.Throws<SqliteException>(() => _folder.Run(
            $"""
            INSERT INTO ledger_entries
                (tenant, ledger, account, number, line, lot, delta, before, after, sequence, command)
            SELECT randomblob(16), ledger, 4, {values}, sequence, command
            FROM ledger_entries WHERE account = 4 AND number = 2
            """));

        Assert.Contains("FOREIGN KEY", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gap_written_with_foreign_keys_off_is_found_by_the_whole_check()
    {
        var store = await SpendTwiceAsync();
        await store.CheckAsync(StoreCheckDepth.EveryPage, Token);
        _folder.Run(
            $"""
            PRAGMA foreign_keys = OFF;
            INSERT INTO ledger_entries
                (tenant, ledger, account, number, line, lot, delta, before, after, sequence, command)
            SELECT {Consumed}, 4, 50, 1, 1, 2, 3, sequence, command
            FROM ledger_entries WHERE account = 4 AND number = 2
            """);

        var error = await Assert.ThrowsAsync<StoreFileException>(
            () => store.CheckAsync(StoreCheckDepth.EveryPage, Token));

        Assert.Equal(StoreFileProblem.Damaged, error.Problem);
        Assert.Contains("ledger_entries follows none of ledger_entries", error.Message, StringComparison.Ordinal);
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
        Assert.IsType<SqliteException>(error.InnerException);
    }

    [Fact]
    public async Task Entries_keep_a_commands_key_for_good_though_its_record_was_cleared_away()
    {
        var store = await SpendTwiceAsync();
        _folder.Run("DELETE FROM commands");

        var again = await store.PostAsync(3, SpendOne);

        Assert.Equal(CommitResult.AlreadyDone, again);
        using var file = _folder.Connect();
        Assert.Equal(0L, file.Ask("SELECT count(*) FROM commands"));
        Assert.Equal(3L, file.Ask("SELECT count(*) FROM ledger_journals"));
    }

    [Fact]
    public async Task Reading_a_ledger_touches_no_other_ledger()
    {
        await SpendTwiceAsync();
        using var file = _folder.Connect();

        foreach (var sql in (string[])
        [
            LedgerSql.Journals, LedgerSql.Entries, LedgerSql.EntriesOfJournal, LedgerSql.Journal,
            $"SELECT * FROM ({LedgerSql.Lines}) AS l WHERE l.tenant = @p0 AND l.ledger = @p1 ORDER BY l.number",
        ])
        {
            var plan = file.Explain(sql);

            Assert.DoesNotContain("SCAN", plan, StringComparison.Ordinal);
            Assert.Matches(@"\(tenant=\? AND (ledger|id)=\?", plan);
        }
    }

    [Fact]
    public async Task A_plan_without_journals_says_nothing_to_the_ledgers()
    {
        var store = await _folder.MigratedStoreAsync();
        _folder.Run("DROP TABLE ledger_entries; DROP TABLE ledger_journals");

        var result = await store.CommitAsync(1, plan => plan.Book(1, Claim(1, Staff(1), Hours(10, 11))), Staff(1));

        Assert.Equal(CommitResult.Committed, result);
    }

    private static void SpendOne(Ledger ledger, LedgerCall call) =>
        Assert.True(ledger.Spend(call, 1).TryGetValue(out _, out _));

    private async Task<SqliteStore> SpendTwiceAsync()
    {
        var store = await _folder.MigratedStoreAsync();
        Assert.Equal(CommitResult.Committed, await store.PostAsync(1, (ledger, call) => ledger.Grant(call, 10, Paid)));
        foreach (var command in (int[])[2, 3])
        {
            Assert.Equal(CommitResult.Committed, await store.PostAsync(command, SpendOne));
        }

        return store;
    }
}
