using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.EntityFrameworkCore.Commits;
using static Beauty.Tests.Stores.LedgerPlans;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Ledgers;

/// <summary>What of a ledger's chain is the file's own: switches of SQLite, and its plans for questions.</summary>
public sealed class LedgerFilesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

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
            SELECT tenant, ledger, 4, 4, 50, 1, 1, 2, 3, sequence, command
            FROM ledger_entries WHERE account = 4 AND number = 2
            """);

        var error = await Assert.ThrowsAsync<StoreFileException>(
            () => store.CheckAsync(StoreCheckDepth.EveryPage, Token));

        Assert.Equal(StoreFileProblem.Damaged, error.Problem);
        Assert.Contains("ledger_entries follows none of ledger_entries", error.Message, StringComparison.Ordinal);
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
