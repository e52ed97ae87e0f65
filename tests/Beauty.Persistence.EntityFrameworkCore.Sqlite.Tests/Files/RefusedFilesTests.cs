using System.Text;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Microsoft.Data.Sqlite;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Files;

/// <summary>A file that cannot be ours is named, with a reason, and left byte for byte as it was.</summary>
public sealed class RefusedFilesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<string, StoreFileProblem> Files => new()
    {
        { "a text", StoreFileProblem.NotADatabase },
        { "a text shorter than a header", StoreFileProblem.NotADatabase },
        { "a cut header", StoreFileProblem.NotADatabase },
        { "another program's database", StoreFileProblem.NotOurs },
        { "another program's database in use", StoreFileProblem.NotOurs },
        { "another program's database without a mark", StoreFileProblem.NotOurs },
        { "a newer schema", StoreFileProblem.NewerSchema },
        { "a newer schema in use", StoreFileProblem.NewerSchema },
        { "a folder", StoreFileProblem.CannotOpen },
        { "in no folder", StoreFileProblem.Missing },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public async Task No_door_opens_it_and_nothing_is_touched(string what, StoreFileProblem problem)
    {
        using var user = await MakeAsync(what);
        var isInNoFolder = string.Equals(what, "in no folder", StringComparison.Ordinal);
        using var store = _folder.Store(isInNoFolder ? "no/salon.db" : "salon.db");
        var before = FileDigest.Of(_folder.Path);

        Func<Task>[] doors =
        [
            () => store.MigrateAsync(Token),
            () => store.CheckAsync(StoreCheckDepth.Schema, Token),
            () => store.CheckAsync(StoreCheckDepth.EveryPage, Token),
            async () => await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token),
            async () => await store.BeginAsync(TenantId.Single, WorkIntent.Read, Token),
            async () => await store.LoadAsync(TenantId.Single, [Appointment(1)], Token),
            () => store.BackUpAsync(_folder.File("backup.db"), Token),
        ];

        foreach (var door in doors)
        {
            var error = await Assert.ThrowsAsync<StoreFileException>(door);
            Assert.Equal((problem, store.File), (error.Problem, error.File));
            Assert.Contains(store.File, error.Message, StringComparison.Ordinal);
            Assert.Equal(before, FileDigest.Of(_folder.Path));
        }
    }

    [Fact]
    public async Task A_damaged_file_is_not_migrated_and_fails_the_thorough_check()
    {
        using (var sound = await _folder.MigratedStoreAsync())
        {
            await sound.CommitAsync(1, plan => plan.Book(1, Claim(1, Staff(1), Hours(10, 11))), Staff(1));
        }

        var bytes = await File.ReadAllBytesAsync(_folder.File("salon.db"), Token);
        // The first page holds the header and stays; the roots of tables after it do not.
        Array.Fill<byte>(bytes, 0xAA, 4096, 8 * 4096);
        await File.WriteAllBytesAsync(_folder.File("salon.db"), bytes, Token);
        using var store = _folder.Store();
        var before = FileDigest.Of(_folder.Path);

        var migrating = await Assert.ThrowsAsync<StoreFileException>(() => store.MigrateAsync(Token));
        var checking = await Assert.ThrowsAsync<StoreFileException>(
            () => store.CheckAsync(StoreCheckDepth.EveryPage, Token));

        Assert.Equal((StoreFileProblem.Damaged, StoreFileProblem.Damaged), (migrating.Problem, checking.Problem));
        Assert.Equal(before, FileDigest.Of(_folder.Path));
    }

    [Fact]
    public async Task A_file_cut_short_is_damaged()
    {
        (await _folder.MigratedStoreAsync()).Dispose();
        using (var stream = new FileStream(_folder.File("salon.db"), FileMode.Open))
        {
            stream.SetLength(stream.Length / 2);
        }

        using var store = _folder.Store();
        var before = FileDigest.Of(_folder.Path);

        var error = await Assert.ThrowsAsync<StoreFileException>(() => store.MigrateAsync(Token));

        Assert.Equal(StoreFileProblem.Damaged, error.Problem);
        Assert.Equal(before, FileDigest.Of(_folder.Path));
    }

    [Fact]
    public async Task A_missing_file_is_created_by_migration_only()
    {
        using var store = _folder.Store();

        var check = await Assert.ThrowsAsync<StoreFileException>(() => store.CheckAsync(StoreCheckDepth.Schema, Token));
        var begin = await Assert.ThrowsAsync<StoreFileException>(
            async () => await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token));

        Assert.Equal((StoreFileProblem.Missing, StoreFileProblem.Missing), (check.Problem, begin.Problem));
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    private async Task<IDisposable?> MakeAsync(string what)
    {
        var path = _folder.File("salon.db");
        switch (what)
        {
            case "a text":
                await File.WriteAllTextAsync(path, new string('x', 5000), Token);
                return null;
            case "a text shorter than a header":
                await File.WriteAllTextAsync(path, "x", Token);
                return null;
            case "a cut header":
                await File.WriteAllBytesAsync(path, Encoding.ASCII.GetBytes("SQLite format 3\0 and no more"), Token);
                return null;
            case "another program's database":
                _folder.Run("PRAGMA application_id = 7; CREATE TABLE theirs (x)");
                return null;
            case "another program's database without a mark":
                _folder.Run("CREATE TABLE theirs (x)");
                return null;
            case "another program's database in use":
                return InUse("PRAGMA journal_mode = WAL; PRAGMA application_id = 7; CREATE TABLE theirs (x)");
            case "a newer schema":
                (await _folder.MigratedStoreAsync()).Dispose();
                _folder.Run("PRAGMA user_version = 99");
                return null;
            case "a newer schema in use":
                (await _folder.MigratedStoreAsync()).Dispose();
                return InUse("PRAGMA user_version = 99");
            case "a folder":
                Directory.CreateDirectory(path);
                return null;
            default:
                return null;
        }
    }

    // Kept open, so that the last change stands in the log and not in the file.
    private SqliteConnection InUse(string change)
    {
        var connection = _folder.Connect();
        connection.Run(change);
        return connection;
    }
}
