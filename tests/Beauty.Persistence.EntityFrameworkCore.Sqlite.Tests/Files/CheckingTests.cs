using System.Text.RegularExpressions;
using Beauty.Persistence.EntityFrameworkCore.Sqlite.Files;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Files;

public sealed class CheckingTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("DROP TRIGGER claims_refuse_overlap_on_insert", StoreFileProblem.BackstopMissing)]
    [InlineData("DROP TRIGGER claims_refuse_overlap_on_update", StoreFileProblem.BackstopMissing)]
    [InlineData("DROP TRIGGER ledger_entries_refuse_update", StoreFileProblem.BackstopMissing)]
    [InlineData("DROP TRIGGER ledger_entries_refuse_delete", StoreFileProblem.BackstopMissing)]
    [InlineData("DROP TRIGGER ledger_journals_refuse_update", StoreFileProblem.BackstopMissing)]
    [InlineData("DROP TRIGGER ledger_journals_refuse_delete", StoreFileProblem.BackstopMissing)]
    [InlineData("DROP TABLE claims", StoreFileProblem.BackstopMissing)]
    [InlineData("DROP TABLE ledger_entries", StoreFileProblem.BackstopMissing)]
    [InlineData("PRAGMA user_version = 0", StoreFileProblem.NeedsMigration)]
    [InlineData("PRAGMA journal_mode = DELETE", StoreFileProblem.NotWriteAhead)]
    [InlineData("PRAGMA application_id = 7", StoreFileProblem.NotOurs)]
    public async Task A_file_that_was_changed_past_the_store_fails(string change, StoreFileProblem problem)
    {
        (await _folder.MigratedStoreAsync()).Dispose();
        _folder.Run(change);
        var before = FileDigest.Of(_folder.Path);

        var error = await Assert.ThrowsAsync<StoreFileException>(
            () => _folder.Store().CheckAsync(StoreCheckDepth.Schema, Token));

        Assert.Equal(problem, error.Problem);
        Assert.Equal(before, FileDigest.Of(_folder.Path));
    }

    [Fact]
    public async Task A_trigger_of_another_text_is_no_backstop()
    {
        var store = await _folder.MigratedStoreAsync();
        var (name, text) = BackstopTriggers.Texts.First();
        _folder.Run($"DROP TRIGGER {name}; {text.Replace("core_start <", "core_start <=", StringComparison.Ordinal)}");

        var error = await Assert.ThrowsAsync<StoreFileException>(() => store.CheckAsync(StoreCheckDepth.Schema, Token));

        Assert.Equal(StoreFileProblem.BackstopMissing, error.Problem);
        Assert.Contains("holds a changed trigger", error.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Constraints
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (table, texts) in LedgerConstraints.Texts)
            {
                foreach (var text in texts)
                {
                    data.Add(table, text);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Constraints))]
    public async Task A_ledger_without_one_of_its_constraints_is_refused(string table, string text)
    {
        var store = await _folder.MigratedStoreAsync();
        using (var file = _folder.Connect())
        {
            var whole = (string)file.Ask($"SELECT sql FROM sqlite_master WHERE name = '{table}'")!;
            file.Run($"DROP TABLE {table}; {Without(text, whole)}; {BackstopTriggers.Renewal}");
        }

        var error = await Assert.ThrowsAsync<StoreFileException>(() => store.CheckAsync(StoreCheckDepth.Schema, Token));

        Assert.Equal(StoreFileProblem.BackstopMissing, error.Problem);
        Assert.Contains($"lacks the constraint {text} of table {table}", error.Message, StringComparison.Ordinal);
    }

    // A table's text has each column and constraint on a line of its own.
    private static string Without(string text, string table)
    {
        var lines = table.ReplaceLineEndings("\n").Split('\n');
        var line = Assert.Single(lines, one => one.Contains(text, StringComparison.Ordinal));
        var (name, isColumn) = (text.Split(' ')[0], text.Contains(" AS ", StringComparison.Ordinal));
        lines[Array.IndexOf(lines, line)] = isColumn ? $"{name} INTEGER," : "";
        var rest = string.Join('\n', lines);
        return Regex.Replace(rest, @",\s*\)$", ")", RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_check_sees_the_file_of_now_though_the_store_has_it_open()
    {
        var store = await _folder.MigratedStoreAsync();
        await store.CommitAsync(1, plan => plan);
        await store.CheckAsync(StoreCheckDepth.Schema, Token);

        _folder.Run("PRAGMA user_version = 99");

        var error = await Assert.ThrowsAsync<StoreFileException>(() => store.CheckAsync(StoreCheckDepth.Schema, Token));
        Assert.Equal(StoreFileProblem.NewerSchema, error.Problem);
    }
}
