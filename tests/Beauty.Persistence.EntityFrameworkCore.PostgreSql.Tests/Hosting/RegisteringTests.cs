using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.Snapshots;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Hosting;

public sealed class RegisteringTests(SharedServer server)
{
    [Fact]
    public async Task A_host_gets_one_store_behind_all_ports()
    {
        await using var database = await TempDatabase.EmptyAsync(server);
        await using var host = Host(o => o.ConnectionString = $"{database.Address};Pooling=false");

        var store = host.GetRequiredService<PostgreSqlStore>();
        await store.MigrateAsync(Plans.Token);

        Assert.Same(store, host.GetRequiredService<IUnitOfWorkFactory>());
        Assert.Same(store, host.GetRequiredService<IReadStore>());
        Assert.Same(store, host.GetRequiredService<IOutboxStore>());
        await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Read, Plans.Token);
    }

    [Theory]
    [InlineData("", 5, "ConnectionString needs a connection string")]
    [InlineData("  ", 5, "ConnectionString needs a connection string")]
    [InlineData("Host=here", 5, "needs a Host and a Database")]
    [InlineData("Database=salon", 5, "needs a Host and a Database")]
    [InlineData("Host=here;Database=salon;Nonsense=1", 5, "cannot be read")]
    [InlineData("Host=here;Database=salon;Multiplexing=true", 5, "must not set Multiplexing")]
    [InlineData("Host=here;Database=salon", 0, "BusyTimeout must be at least 1 ms")]
    [InlineData("Host=here;Database=salon", -1, "BusyTimeout must be at least 1 ms")]
    [InlineData("Host=here;Database=salon", 601, "at most 00:10:00")]
    public void Wrong_options_are_named_by_the_host_and_by_the_store(string address, int seconds, string mistake)
    {
        void Configure(PostgreSqlStoreOptions options) =>
            (options.ConnectionString, options.BusyTimeout) = (address, TimeSpan.FromSeconds(seconds));
        using var host = Host(Configure);
        var options = new PostgreSqlStoreOptions();
        Configure(options);

        var told = Assert.Throws<OptionsValidationException>(host.GetRequiredService<PostgreSqlStore>);
        var thrown = Assert.Throws<ArgumentException>(() => new PostgreSqlStore(options, new NoteSerializer()));

        Assert.Contains(mistake, told.Message, StringComparison.Ordinal);
        Assert.Contains(mistake, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_message_repeats_a_password()
    {
        var options = new PostgreSqlStoreOptions { ConnectionString = "Host=here;Password=canary;Nonsense=1" };

        var error = Assert.Throws<ArgumentException>(() => new PostgreSqlStore(options, new NoteSerializer()));
        using var store = new PostgreSqlStore(
            new() { ConnectionString = "Host=here;Database=salon;Password=canary" }, new NoteSerializer());

        Assert.DoesNotContain("canary", error.ToString(), StringComparison.Ordinal);
        Assert.Equal("salon on here", store.Database);
    }

    private static ServiceProvider Host(Action<PostgreSqlStoreOptions> configure) => new ServiceCollection()
        .AddSingleton<ISnapshotSerializer, NoteSerializer>()
        .AddBeautyPostgreSql(configure)
        .BuildServiceProvider();
}
