using Beauty.Application.Events;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Beauty.Messaging.MediatR.Tests;

public sealed class DispatchingThroughMediatR
{
    private static readonly AggregateKey Client =
        new("client", new Guid("01900000-0000-7000-8000-0000000000c1"));

    [Fact]
    public async Task An_event_reaches_the_handler_of_its_own_kind_only()
    {
        var inbox = new Inbox();
        var welcomed = new ClientWelcomed(Client, 1);

        await Dispatcher(inbox).DispatchAsync(welcomed, TestContext.Current.CancellationToken);

        Assert.Equal([welcomed], inbox.Received);
    }

    [Fact]
    public async Task Events_of_several_kinds_arrive_in_the_order_of_dispatch()
    {
        var inbox = new Inbox();
        IDomainEvent[] story =
            [new ClientWelcomed(Client, 1), new ClientSeated(Client, 2), new ClientWelcomed(Client, 3)];
        var dispatcher = Dispatcher(inbox);

        foreach (var domainEvent in story)
        {
            await dispatcher.DispatchAsync(domainEvent, TestContext.Current.CancellationToken);
        }

        Assert.Equal(story, inbox.Received);
    }

    [Fact]
    public async Task A_failing_handler_fails_the_dispatch_so_that_the_relay_offers_again()
    {
        var inbox = new Inbox { Failure = new InvalidOperationException("The handler is out of order.") };

        var dispatch = Dispatcher(inbox)
            .DispatchAsync(new ClientSeated(Client, 1), TestContext.Current.CancellationToken);

        Assert.Same(inbox.Failure, await Assert.ThrowsAsync<InvalidOperationException>(() => dispatch));
    }

    [Fact]
    public async Task The_cancellation_token_reaches_the_handler()
    {
        var inbox = new Inbox();
        using var cancellation = new CancellationTokenSource();

        await Dispatcher(inbox).DispatchAsync(new ClientWelcomed(Client, 1), cancellation.Token);

        Assert.Equal(cancellation.Token, inbox.LastToken);
    }

    [Fact]
    public async Task No_event_and_no_mediator_are_wrong_arguments()
    {
        var dispatcher = Dispatcher(new Inbox());

        await Assert.ThrowsAsync<ArgumentNullException>(
            () => dispatcher.DispatchAsync(null!, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentNullException>(() => new MediatRDomainEventDispatcher(null!));
    }

    private static IDomainEventDispatcher Dispatcher(Inbox inbox)
    {
        var services = new ServiceCollection();
        services.AddSingleton(inbox);
        services.AddTransient<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddTransient<IMediator, Mediator>();
        Receive<ClientWelcomed>(services);
        Receive<ClientSeated>(services);
        services.AddTransient<IDomainEventDispatcher, MediatRDomainEventDispatcher>();
        return services.BuildServiceProvider().GetRequiredService<IDomainEventDispatcher>();
    }

    private static void Receive<TEvent>(ServiceCollection services)
        where TEvent : IDomainEvent =>
        services.AddTransient<INotificationHandler<DomainEventNotification<TEvent>>, Reception<TEvent>>();

    private sealed record ClientWelcomed(AggregateKey Stream, long StreamVersion) : IDomainEvent
    {
        public string Name => "client.welcomed";

        public int SchemaVersion => 1;

        public Instant OccurredAt => NodaConstants.UnixEpoch;
    }

    private sealed record ClientSeated(AggregateKey Stream, long StreamVersion) : IDomainEvent
    {
        public string Name => "client.seated";

        public int SchemaVersion => 1;

        public Instant OccurredAt => NodaConstants.UnixEpoch;
    }

    private sealed class Inbox
    {
        public List<IDomainEvent> Received { get; } = [];

        public Exception? Failure { get; init; }

        public CancellationToken LastToken { get; set; }
    }

    private sealed class Reception<TEvent>(Inbox inbox) : INotificationHandler<DomainEventNotification<TEvent>>
        where TEvent : IDomainEvent
    {
        public Task Handle(DomainEventNotification<TEvent> notification, CancellationToken cancellationToken)
        {
            inbox.LastToken = cancellationToken;
            if (inbox.Failure is { } failure)
            {
                throw failure;
            }

            inbox.Received.Add(notification.Event);
            return Task.CompletedTask;
        }
    }
}
