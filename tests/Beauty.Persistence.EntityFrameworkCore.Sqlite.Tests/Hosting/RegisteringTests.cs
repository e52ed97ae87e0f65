using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.Snapshots;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Hosting;

public sealed class RegisteringTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_host_gets_one_store_behind_all_ports()
    {
        await using var host = Host(o => o.File = _folder.File("salon.db"));

        var store = host.GetRequiredService<SqliteStore>();
        await store.MigrateAsync(Plans.Token);

        Assert.Same(store, host.GetRequiredService<IUnitOfWorkFactory>());
        Assert.Same(store, host.GetRequiredService<IReadStore>());
        await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Read, Plans.Token);
    }

    [Theory]
    [InlineData("", 5, "File needs a path")]
    [InlineData("  ", 5, "File needs a path")]
    [InlineData(":memory:", 5, "a file on disk")]
    [InlineData("file:salon.db?mode=memory", 5, "a file on disk")]
    [InlineData("salon.db", 0, "BusyTimeout must be more than 0")]
    [InlineData("salon.db", -1, "BusyTimeout must be more than 0")]
    [InlineData("salon.db", 601, "at most 00:10:00")]
    public void Wrong_options_are_named_by_the_host_and_by_the_store(string file, int seconds, string mistake)
    {
        void Configure(SqliteStoreOptions options) =>
            (options.File, options.BusyTimeout) = (file, TimeSpan.FromSeconds(seconds));
        using var host = Host(Configure);
        var options = new SqliteStoreOptions();
        Configure(options);

        var told = Assert.Throws<OptionsValidationException>(host.GetRequiredService<SqliteStore>);
        var thrown = Assert.Throws<ArgumentException>(() => new SqliteStore(options, new NoteSerializer()));

        Assert.Contains(mistake, told.Message, StringComparison.Ordinal);
        Assert.Contains(mistake, thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6_000_000_000)]
    public void The_shortest_and_the_longest_busy_timeout_are_taken(long ticks)
    {
        using var store = new SqliteStore(
            new() { File = _folder.File("salon.db"), BusyTimeout = TimeSpan.FromTicks(ticks) }, new NoteSerializer());

        Assert.Equal(_folder.File("salon.db"), store.File);
    }

    private static ServiceProvider Host(Action<SqliteStoreOptions> configure) => new ServiceCollection()
        .AddSingleton<ISnapshotSerializer, NoteSerializer>()
        .AddBeautySqlite(configure)
        .BuildServiceProvider();
}
