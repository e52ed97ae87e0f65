using Beauty.Application.Clients;
using Beauty.Application.Commands;
using Beauty.Application.Events;
using Beauty.Application.Hosting;
using Beauty.Domain.Clients;
using Beauty.Domain.Clients.Events;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Testing.Expectations;
using Beauty.Testing.Hosting;
using Beauty.Testing.Stores;
using Beauty.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Beauty.Application.Tests.Events;

public sealed class DispatchingToHandlers : IAsyncDisposable
{
    private static readonly Instant Now = RelayHouse.Now;
    private static readonly ActorId Clerk = An.Id<ActorId>(1);
    private static readonly TenantId Branch = An.Id<TenantId>(2);

    private readonly ServiceProvider _services = new ServiceCollection()
        .AddBeauty()
        .AddBeautyInMemory()
        .AddSingleton<Notes>()
        .AddDomainEventHandler<ClientRegistered, Welcome>()
        .AddDomainEventHandler<ClientEvent, Chronicle>()
        .AddDomainEventHandler<ClientEvent, Chronicle>()
        .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    private Notes Heard => _services.GetRequiredService<Notes>();

    private DispatchingSink Sink => _services.GetRequiredService<DispatchingSink>();

    private InMemoryStore Store => _services.GetRequiredService<InMemoryStore>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [Fact]
    public async Task Handlers_of_the_event_and_of_its_base_hear_it_with_its_tenant()
    {
        await RegisterAsync(Branch);

        await PumpAsync();

        Assert.Equal([$"welcome {Branch}", $"client.registered {Branch}"], Heard.Lines.Take(2), StringComparer.Ordinal);
    }

    [Fact]
    public async Task What_a_handler_changes_is_told_in_its_turn()
    {
        await RegisterAsync(TenantId.Single);

        await PumpAsync();
        await PumpAsync();

        Assert.EndsWith($"client.tagged {TenantId.Single}", Heard.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(3, Heard.Lines.Count);
    }

    [Fact]
    public async Task A_message_that_comes_twice_changes_what_the_handler_changes_once()
    {
        var client = await RegisterAsync(TenantId.Single);
        var message = Assert.Single(Store.ReadOutbox(TenantId.Single));
        var delivery = new Delivery(new() { Tenant = TenantId.Single, Message = message });

        await Sink.PublishAsync(delivery, TestContext.Current.CancellationToken);
        await Sink.PublishAsync(delivery, TestContext.Current.CancellationToken);

        var dossier = await _services.GetRequiredService<ClientDesk>()
            .FindAsync(TenantId.Single, client, TestContext.Current.CancellationToken);
        Assert.Equal(2, Heard.Lines.Count(line => line.StartsWith("welcome", StringComparison.Ordinal)));
        Assert.Equal(2, dossier?.Version);
        Assert.Equal(2, Store.ReadOutbox(TenantId.Single).Length);
    }

    [Fact]
    public async Task An_event_without_handlers_counts_as_told()
    {
        await using var services = new ServiceCollection().AddBeauty().AddBeautyInMemory().BuildServiceProvider();
        await RegisterAsync(TenantId.Single, services);

        var report = await services.GetRequiredService<IOutboxRelay>().PumpOnceAsync(
            services.GetRequiredService<DispatchingSink>(), Now, TestContext.Current.CancellationToken);

        Assert.Equal((1, 0), (report.Published, report.Behind));
    }

    [Theory]
    [InlineData("client.beamed", 1, null, "event.unknown")]
    [InlineData("client.registered", 1, "{}", "event.unreadable")]
    [InlineData("client.registered", 1, "no JSON", "event.unreadable")]
    [InlineData("client.registered", 2, null, "event.unreadable")]
    public async Task What_is_not_known_here_is_rejected_and_never_passed_by(
        string type, int schema, string? payload, string code)
    {
        await RegisterAsync(TenantId.Single);
        var message = Assert.Single(Store.ReadOutbox(TenantId.Single));
        var strange = message with { Type = type, SchemaVersion = schema, Payload = payload ?? message.Payload };

        var rejection = await Assert.ThrowsAsync<MessageRejectedException>(() => Sink.PublishAsync(
            new Delivery(new() { Tenant = TenantId.Single, Message = strange }),
            TestContext.Current.CancellationToken));

        Assert.Equal(code, rejection.Code.Value);
        Assert.Empty(Heard.Lines);
    }

    [Fact]
    public void Keys_of_commands_are_the_same_for_message_and_handler_and_differ_otherwise()
    {
        var (one, other) = (DeliveryOf(1), DeliveryOf(2));

        Assert.Equal(one.KeyFor("points"), DeliveryOf(1).KeyFor("points"));
        Assert.Equal(
            3, new HashSet<CommandId> { one.KeyFor("points"), one.KeyFor("welcome"), other.KeyFor("points") }.Count);
        Assert.Throws<ArgumentException>(() => one.KeyFor(" "));
    }

    [Fact]
    public async Task Outside_a_delivery_there_is_none()
    {
        await using var scope = _services.CreateAsyncScope();

        var error = Assert.Throws<InvalidOperationException>(
            () => scope.ServiceProvider.GetRequiredService<Delivery>());

        Assert.Contains("Maybe", error.Message, StringComparison.Ordinal);
    }

    private static Delivery DeliveryOf(int number) => new(new StoredMessage
    {
        Tenant = TenantId.Single,
        Message = new()
        {
            Id = An.Id<EventId>(number),
            Stream = new("client", An.Id<ClientId>(1).Value),
            StreamVersion = number,
            Type = "client.test",
            SchemaVersion = 1,
            OccurredAt = Now,
            CausedBy = An.Id<CommandId>(1),
            Payload = "{}",
        },
    });

    private async Task PumpAsync() => await _services.GetRequiredService<IOutboxRelay>()
        .PumpOnceAsync(Sink, Now, TestContext.Current.CancellationToken);

    private async Task<ClientId> RegisterAsync(TenantId tenant, IServiceProvider? services = null)
    {
        var client = An.Id<ClientId>(1);
        var context = new CommandContext(Clerk, An.Id<CommandId>(1), Now) { Tenant = tenant };
        (await (services ?? _services).GetRequiredService<ClientDesk>().RegisterAsync(
            context, client, ClientRegistration.Of(PersonName.Of("Lin Mei")), TestContext.Current.CancellationToken))
            .Accepted();
        return client;
    }

    private sealed class Notes
    {
        public List<string> Lines { get; } = [];
    }

    /// <summary>Tags a new client through a desk, under a key that the message gives.</summary>
    private sealed class Welcome(Delivery delivery, ClientDesk clients, Notes notes)
        : IDomainEventHandler<ClientRegistered>
    {
        public async Task HandleAsync(ClientRegistered domainEvent, CancellationToken cancellationToken = default)
        {
            var context = delivery.ContextFor("welcome", Clerk, domainEvent.OccurredAt);
            (await clients.TagAsync(context, domainEvent.Client, new(Tag.Of("new")), cancellationToken)).Accepted();
            notes.Lines.Add($"welcome {delivery.Tenant}");
        }
    }

    private sealed class Chronicle(Delivery delivery, Notes notes) : IDomainEventHandler<ClientEvent>
    {
        public Task HandleAsync(ClientEvent domainEvent, CancellationToken cancellationToken = default)
        {
            notes.Lines.Add($"{((IDomainEvent)domainEvent).Name} {delivery.Tenant}");
            return Task.CompletedTask;
        }
    }
}
