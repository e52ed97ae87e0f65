#pragma warning disable xUnit1051 // The page shows what a host writes; a test's cancellation token would only distract.

using Beauty.Application.Clients;
using Beauty.Application.Commands;
using Beauty.Application.Events;
using Beauty.Application.Hosting;
using Beauty.Domain.Clients;
using Beauty.Domain.Clients.Events;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Testing.Expectations;
using Beauty.Testing.Hosting;
using Beauty.Testing.Time;
using Beauty.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace Beauty.Guide.Tests;

/// <summary>The code on the page about the outbox.</summary>
public sealed class OutboxPage : IAsyncDisposable
{
    private static readonly ActorId Receptionist = An.Id<ActorId>(1);
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 21, 1, 0);

    private readonly ServiceProvider _services = Register(new ServiceCollection().AddBeautyInMemory());

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [Fact]
    public async Task Handlers_are_registered_and_a_host_pumps_in_the_background()
    {
        var relay = new HeardRelay(_services.GetRequiredService<IOutboxRelay>());
        await RegisterAsync();

        using var service = new RelayService(
            relay, _services.GetRequiredService<DispatchingSink>(), new FixedClock(Now));
        await service.StartAsync(CancellationToken.None);
        var report = await relay.First;
        await service.StopAsync(CancellationToken.None);

        Assert.Equal((1, 0), (report.Published, report.Failed));
        Assert.Equal(2, (await FindAsync())!.Version);
    }

    #region pump-in-the-background
    private sealed class RelayService(IOutboxRelay relay, DispatchingSink sink, IClock clock) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
            RelayReport report;
            do
            {
                report = await relay.PumpOnceAsync(sink, clock.GetCurrentInstant(), stoppingToken);
            }
            while (report.Ending is RelayEnding.MoreDue || await timer.WaitForNextTickAsync(stoppingToken));
        }
    }
    #endregion

    [Fact]
    public async Task A_handler_that_hears_twice_changes_once()
    {
        await RegisterAsync();
        var sink = _services.GetRequiredService<DispatchingSink>();
        var stored = Assert.Single(await _services.GetRequiredService<IOutboxStore>().ReadDueAsync(Now, 10));

        await sink.PublishAsync(new Delivery(stored));
        await sink.PublishAsync(new Delivery(stored));

        Assert.Equal(2, (await FindAsync())!.Version);
    }

    #region handle-once
    private sealed class Welcome(Delivery delivery, ClientDesk clients) : IDomainEventHandler<ClientRegistered>
    {
        public async Task HandleAsync(ClientRegistered domainEvent, CancellationToken cancellationToken = default)
        {
            // The message gives the key of the command, so the same message again changes nothing.
            var context = delivery.ContextFor("welcome", Receptionist, domainEvent.OccurredAt);
            await clients.TagAsync(context, domainEvent.Client, new WantedTag(Tag.Of("new")), cancellationToken);
        }
    }
    #endregion

    [Fact]
    public async Task A_parked_message_is_seen_and_replayed()
    {
        await RegisterAsync();
        var relay = _services.GetRequiredService<IOutboxRelay>();
        await relay.PumpOnceAsync(new ClosedSink(), Now);
        var (outbox, sink, lines) = (_services.GetRequiredService<IOutboxStore>(),
            _services.GetRequiredService<DispatchingSink>(), new List<string>());

        #region replay-what-is-parked
        foreach (var parked in await outbox.ListParkedAsync(most: 100))
        {
            lines.Add($"{parked.Message.Type} {parked.LastError}"); // client.registered sink.closed
            await outbox.ReplayAsync(parked.Tenant, parked.Message.Id);
        }

        var report = await relay.PumpOnceAsync(sink, Now);
        #endregion

        Assert.Equal(["client.registered sink.closed"], lines, StringComparer.Ordinal);
        Assert.Equal((1, 0), (report.Published, report.Parked));
    }

    private static ServiceProvider Register(IServiceCollection services) => services
        .AddBeauty()
        .AddDomainEventHandler<ClientRegistered, Welcome>()
        .BuildServiceProvider();

    private async Task RegisterAsync() => (await _services.GetRequiredService<ClientDesk>().RegisterAsync(
        new CommandContext(Receptionist, An.Id<CommandId>(1), Now),
        An.Id<ClientId>(1),
        ClientRegistration.Of(PersonName.Of("Lin Mei")))).Accepted();

    private async Task<ClientDossier?> FindAsync() => await _services.GetRequiredService<ClientDesk>()
        .FindAsync(TenantId.Single, An.Id<ClientId>(1));

    private sealed class ClosedSink : IMessageSink
    {
        public Task PublishAsync(Delivery delivery, CancellationToken cancellationToken = default) =>
            throw new MessageRejectedException(FailureCode.Of("sink.closed"), "Closed for today.");
    }

    /// <summary>A relay whose first report a test can wait for.</summary>
    private sealed class HeardRelay(IOutboxRelay inner) : IOutboxRelay
    {
        private readonly TaskCompletionSource<RelayReport> _first =
            new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<RelayReport> First => _first.Task;

        public async Task<RelayReport> PumpOnceAsync(
            IMessageSink sink, Instant now, CancellationToken cancellationToken = default)
        {
            var report = await inner.PumpOnceAsync(sink, now, cancellationToken);
            _first.TrySetResult(report);
            return report;
        }
    }
}
