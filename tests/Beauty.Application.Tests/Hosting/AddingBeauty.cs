using Beauty.Application.Blocks;
using Beauty.Application.Booking;
using Beauty.Application.Clients;
using Beauty.Application.Commands;
using Beauty.Application.Consents;
using Beauty.Application.Events;
using Beauty.Application.Files;
using Beauty.Application.Hosting;
using Beauty.Application.Records;
using Beauty.Application.Salons;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Snapshots;
using Beauty.Testing.Expectations;
using Beauty.Testing.Hosting;
using Beauty.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Beauty.Application.Tests.Hosting;

public sealed class AddingBeauty
{
    [Theory]
    [InlineData(typeof(BookingDesk))]
    [InlineData(typeof(SalonDesk))]
    [InlineData(typeof(TimeBlockDesk))]
    [InlineData(typeof(ClientDesk))]
    [InlineData(typeof(RecordDesk))]
    [InlineData(typeof(ConsentDesk))]
    [InlineData(typeof(ClientFileDesk))]
    [InlineData(typeof(ISnapshotSerializer))]
    [InlineData(typeof(ISealer))]
    [InlineData(typeof(IRetryPause))]
    [InlineData(typeof(IOutboxRelay))]
    [InlineData(typeof(DispatchingSink))]
    public async Task Each_desk_is_there_once_for_all(Type service)
    {
        await using var provider = new ServiceCollection().AddBeauty().AddBeautyInMemory()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        Assert.Same(provider.GetRequiredService(service), provider.GetRequiredService(service));
    }

    [Fact]
    public async Task The_order_of_desks_and_store_does_not_matter_and_adding_twice_adds_once()
    {
        var services = new ServiceCollection().AddBeautyInMemory().AddBeauty();
        var count = services.Count;

        services.AddBeauty().AddBeautyInMemory();

        Assert.Equal(count, services.Count);
        await using var provider = services.BuildServiceProvider();
        Assert.NotNull(provider.GetRequiredService<BookingDesk>());
    }

    [Fact]
    public async Task Without_a_store_a_desk_says_what_it_lacks()
    {
        await using var provider = new ServiceCollection().AddBeauty().BuildServiceProvider();

        var error = Assert.Throws<InvalidOperationException>(provider.GetRequiredService<BookingDesk>);

        Assert.Contains("IUnitOfWorkFactory", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task V1_Without_an_access_log_nobody_opens_a_file()
    {
        var services = new ServiceCollection().AddBeautyInMemory().AddBeauty();
        services.RemoveAll<IAccessLog>();
        await using var provider = services.BuildServiceProvider();

        var error = Assert.Throws<InvalidOperationException>(provider.GetRequiredService<ClientFileDesk>);

        Assert.Contains("IAccessLog", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_host_registered_before_stays()
    {
        var (sealer, pauses) = (new CountingSealer(), new RecordedPauses());
        await using var provider = new ServiceCollection()
            .AddSingleton<ISealer>(sealer)
            .AddSingleton<IRetryPause>(pauses)
            .AddSingleton(new RetryPolicy { StaleAttempts = 3 })
            .AddBeautyInMemory()
            .AddSingleton<Persistence.Abstractions.UnitsOfWork.IUnitOfWorkFactory>(AlwaysStale)
            .AddBeauty()
            .BuildServiceProvider();
        var context = new CommandContext(An.Id<ActorId>(1), An.Id<CommandId>(1), An.Epoch);

        var refused = (await provider.GetRequiredService<ClientDesk>().RegisterAsync(
            context, An.Id<ClientId>(1), ClientRegistration.Of(PersonName.Of("Lin Mei")),
            TestContext.Current.CancellationToken)).Refused<CommandContended>();

        Assert.Equal(3, refused.Attempts);
        Assert.Equal("up to 50 ms, up to 50 ms", pauses.Taken);
        Assert.True(sealer.Sealed > 0, "The desk did not ask the host's sealer.");
    }

    [Fact]
    public void Nothing_at_all_is_a_wrong_argument() =>
        Assert.Throws<ArgumentNullException>(() => BeautyServiceCollectionExtensions.AddBeauty(null!));

    private static MeddledStore AlwaysStale(IServiceProvider provider)
    {
        var store = new MeddledStore(provider.GetRequiredService<Testing.Stores.InMemoryStore>());
        store.AtNextCommit(CommitResult.Stale, times: 100);
        return store;
    }
}
