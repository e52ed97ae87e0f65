using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.Sqlite.Files;
using Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;
using Beauty.Scheduling.Calendars;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Files;

public sealed class MigratingTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("salon.db")]
    [InlineData("店 100% sure? #1 & more.db")]
    public async Task A_missing_file_becomes_a_store_that_passes_its_check(string name)
    {
        var store = await _folder.MigratedStoreAsync(name);

        await store.CheckAsync(StoreCheckDepth.EveryPage, Token);
        Assert.Equal(CommitResult.Committed, await store.CommitAsync(1, plan => plan));
    }

    [Fact]
    public async Task A_file_without_content_becomes_a_store()
    {
        await File.WriteAllBytesAsync(_folder.File("salon.db"), [], Token);
        var store = _folder.Store();
        var check = await Assert.ThrowsAsync<StoreFileException>(() => store.CheckAsync(StoreCheckDepth.Schema, Token));

        await store.MigrateAsync(Token);

        Assert.Equal(StoreFileProblem.NeedsMigration, check.Problem);
        await store.CheckAsync(StoreCheckDepth.EveryPage, Token);
    }

    [Fact]
    public async Task A_file_that_is_up_to_date_is_left_as_it_is()
    {
        (await _folder.MigratedStoreAsync()).Dispose();
        var before = FileDigest.Of(_folder.Path);

        (await _folder.MigratedStoreAsync()).Dispose();

        Assert.Equal(before, FileDigest.Of(_folder.Path));
    }

    [Fact]
    public async Task The_marks_stand_in_the_file_itself_as_soon_as_it_is_migrated()
    {
        var store = await _folder.MigratedStoreAsync();

        using var stream = new FileStream(store.File, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var header = new byte[100];
        await stream.ReadExactlyAsync(header, Token);

        Assert.Equal("BEAU"u8, header.AsSpan(68, 4));
        Assert.Equal(StoreSchema.Current, header[63]);
    }

    [Fact]
    public async Task Eight_migrations_at_once_make_one_store()
    {
        var stores = Enumerable.Range(0, 8).Select(_ => _folder.Store()).ToList();

        await Task.WhenAll(stores.Select(store => Task.Run(() => store.MigrateAsync(Token), Token)));

        await _folder.Store().CheckAsync(StoreCheckDepth.EveryPage, Token);
    }

    [Fact]
    public async Task A_migration_gives_up_on_a_file_that_another_program_is_making()
    {
        using var other = _folder.Connect();
        other.Run("PRAGMA journal_mode = WAL; BEGIN IMMEDIATE; CREATE TABLE theirs (x)");
        var store = _folder.Store(busyTimeout: TimeSpan.FromMilliseconds(50));

        var error = await Assert.ThrowsAsync<StoreBusyException>(() => store.MigrateAsync(Token));
        other.Run("COMMIT");
        var after = await Assert.ThrowsAsync<StoreFileException>(() => store.MigrateAsync(Token));

        Assert.Contains("another process", error.Message, StringComparison.Ordinal);
        Assert.Equal(StoreFileProblem.NotOurs, after.Problem);
    }

    [Fact]
    public void The_migrations_are_as_many_as_the_schema_says_and_make_the_model()
    {
        using var context = SqliteContext.Over(new Microsoft.Data.Sqlite.SqliteConnection());

        var migrations = context.GetService<IMigrationsAssembly>().Migrations.Count;
        Assert.Equal(StoreSchema.Current, migrations);
        Assert.False(context.Database.HasPendingModelChanges(), "Maybe add a migration with dotnet ef.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_table_that_a_migration_rebuilds_has_its_triggers_only_because_they_are_renewed(bool isRenewed)
    {
        var store = await _folder.MigratedStoreAsync();
        await store.CommitAsync(1, plan => plan.Book(1, Claim(1, Staff(1), Hours(10, 11))), Staff(1));

        _folder.Run("BEGIN IMMEDIATE;" + Rebuild() + (isRenewed ? BackstopTriggers.Renewal : "") + "COMMIT");

        if (isRenewed)
        {
            await store.CheckAsync(StoreCheckDepth.EveryPage, Token);
            await Assert.ThrowsAsync<InvariantBrokenException>(
                () => store.CommitAsync(2, plan => plan.Book(2, Claim(2, Staff(1), Hours(10, 11))), Staff(1)));
        }
        else
        {
            var error = await Assert.ThrowsAsync<StoreFileException>(
                () => store.CheckAsync(StoreCheckDepth.Schema, Token));
            Assert.Equal(StoreFileProblem.BackstopMissing, error.Problem);
        }
    }

    [Fact]
    public async Task What_was_read_before_a_migration_of_another_store_can_be_read_after_it()
    {
        var store = await _folder.MigratedStoreAsync();
        await store.CommitAsync(1, plan => plan.Book(1, Claim(1, Staff(1), Hours(10, 11))), Staff(1));

        await _folder.Store().MigrateAsync(Token);

        await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Read, Token);
        var pages = await work.ReadPagesAsync([Staff(1)], CalendarPageKey.DaysOf(Hours(10, 11)), Token);
        Assert.Single(pages.Single().Claims);
    }

    // What EF makes of a changed column; statements of the migration's own come before the rebuild, wherever they
    // stand.
    private string Rebuild()
    {
        var migration = new MigrationBuilder("Microsoft.EntityFrameworkCore.Sqlite");
        migration.AlterColumn<long>("held_until", "claims", nullable: true, type: "INTEGER", oldClrType: typeof(int));
        migration.Sql(BackstopTriggers.Renewal);
        using var connection = _folder.Connect();
        using var context = SqliteContext.Over(connection);
        var commands = context.GetService<IMigrationsSqlGenerator>()
            .Generate(migration.Operations, context.GetService<IDesignTimeModel>().Model);
        return string.Join(
            '\n', from command in commands where !command.TransactionSuppressed select command.CommandText);
    }
}
