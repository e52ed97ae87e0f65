using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Databases;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Sessions;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Databases;

public sealed class MigratingTests(SharedServer server)
{
    [Fact]
    public async Task Eight_hosts_that_start_at_once_make_one_store()
    {
        await using var database = await TempDatabase.EmptyAsync(server);
        var stores = Enumerable.Range(0, 8).Select(_ => database.Store(TimeSpan.FromSeconds(60))).ToList();

        await Task.WhenAll(stores.Select(store => Task.Run(() => store.MigrateAsync(Token), Token)));

        await database.Store().CheckAsync(Token);
        Assert.Equal(1L, await database.AskAsync("SELECT count(*) FROM beauty_migrations"));
        Assert.Equal(CommitResult.Committed, await stores[0].CommitAsync(1, plan => plan));
    }

    [Fact]
    public async Task A_host_gives_up_on_another_that_migrates_for_too_long()
    {
        await using var database = await TempDatabase.EmptyAsync(server);
        await using var other = await database.ConnectAsync();
        await other.RunAsync($"SELECT pg_advisory_lock({StoreUpkeep.MigrationLock})");

        await Assert.ThrowsAsync<StoreBusyException>(
            () => database.Store(TimeSpan.FromMilliseconds(50)).MigrateAsync(Token));

        await other.RunAsync("SELECT pg_advisory_unlock_all()");
        await database.Store().MigrateAsync(Token);
    }

    [Fact]
    public async Task Tables_of_another_program_are_left_alone_and_nothing_is_made_beside_them()
    {
        await using var database = await TempDatabase.EmptyAsync(server);
        await database.RunAsync("CREATE TABLE outbox (theirs int)");

        var error = await Assert.ThrowsAsync<StoreDatabaseException>(() => database.Store().MigrateAsync(Token));

        Assert.Equal(StoreDatabaseProblem.NotOurs, error.Problem);
        Assert.Equal(1L, await database.AskAsync("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"));
    }

    [Fact]
    public async Task A_schema_of_its_own_keeps_it_apart_from_the_tables_of_the_host()
    {
        await using var database = await TempDatabase.EmptyAsync(server);
        await database.RunAsync("CREATE TABLE outbox (theirs int); CREATE SCHEMA beauty");
        var store = database.Store(settings: "Search Path=beauty,public");

        await store.MigrateAsync(Token);

        await store.CheckAsync(Token);
        var booked = await store.CommitAsync(
            1, plan => plan.Book(1, Claim(1, Staff(1), Hours(10, 11))), Staff(1));
        Assert.Equal(CommitResult.Committed, booked);
        Assert.Equal(1L, await database.AskAsync("SELECT count(*) FROM beauty.outbox"));
    }

    [Fact]
    public async Task A_user_who_may_not_create_is_told_so()
    {
        await using var database = await TempDatabase.EmptyAsync(server);
        await database.RunAsync($"CREATE ROLE clerk_{database.Name} LOGIN; REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        var address = new NpgsqlConnectionStringBuilder(database.Address) { Username = $"clerk_{database.Name}" };
        await using var store = new PostgreSqlStore(
            new() { ConnectionString = address.ToString() }, new NoteSerializer());

        var error = await Assert.ThrowsAsync<StoreDatabaseException>(() => store.MigrateAsync(Token));

        Assert.Equal(StoreDatabaseProblem.RightsMissing, error.Problem);
    }

    [Fact]
    public async Task A_migrated_database_is_left_as_it_is_also_with_data()
    {
        await using var database = await TempDatabase.MigratedAsync(server);
        var store = database.Store();
        await store.CommitAsync(1, plan => plan.Book(1, Claim(1, Staff(1), Hours(10, 11))), Staff(1));

        await store.MigrateAsync(Token);

        await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Read, Token);
        Assert.NotNull(await work.FindCommandAsync(Record(1).Command, Token));
    }

    [Fact]
    public void The_migrations_make_the_model()
    {
        using var context = PostgreSqlContext.Over(new NpgsqlConnection());

        Assert.False(context.Database.HasPendingModelChanges(), "Maybe add a migration with eng/migration.sh.");
    }
}
