using Beauty.Application.Events;
using Beauty.Application.Telemetry;
using Beauty.Application.Tests.Telemetry;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Testing.Stores;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Application.Tests.Events;

/// <summary>A relay over an in-memory store, and numbered streams whose messages a test stores.</summary>
public sealed class RelayHouse(RelayPolicy? policy = null, Dashboard? dashboard = null)
{
    private readonly Dictionary<AggregateKey, long> _versions = [];
    private int _commands;

    /// <summary>When the messages were stored and pumps begin, unless a test says otherwise.</summary>
    public static Instant Now { get; } = Instant.FromUtc(2026, 5, 4, 12, 0);

    public InMemoryStore Store { get; } = new();

    public HandTime Time { get; } = new();

    public RecordingSink Sink { get; } = new();

    public IOutboxRelay Relay => RelayOf(1);

    public static int NumberOf(AggregateKey stream) =>
        Enumerable.Range(1, 99).Single(number => KeyOf(number) == stream);

    public IOutboxRelay RelayOf(int number) =>
        new OutboxRelay(
            Store, An.Id<RelayId>(number), policy ?? RelayPolicy.Default, Time,
            dashboard?.Instrumentation ?? Instrumentation.Of(null, Time));

    /// <summary>Pumps so long after <see cref="Now"/>.</summary>
    public Task<RelayReport> PumpAsync(Duration after = default) =>
        Relay.PumpOnceAsync(Sink, Now + after, TestContext.Current.CancellationToken);

    /// <summary>Stores the next message of each stream, in this order.</summary>
    public async Task StoreAsync(params int[] streams)
    {
        foreach (var stream in streams)
        {
            var key = KeyOf(stream);
            var version = _versions[key] = _versions.GetValueOrDefault(key) + 1;
            var command = An.Id<CommandId>(++_commands);
            var plan = new CommitPlanBuilder().Tell(Message(key, version, command)).Build(new(
                command, RequestDigest.Of("test/1", $"{_commands}"), An.Id<ActorId>(1), Now,
                new CommandOutcome(OutcomeKind.Accepted, "test", 1, "{}")));
            await using var unit = await Store.BeginAsync(TenantId.Single, WorkIntent.Write);
            Assert.Equal(CommitResult.Committed, await unit.CommitAsync(plan));
        }
    }

    public async Task<StoredMessage> ParkedAsync() => Assert.Single(await Store.ListParkedAsync(10));

    private static AggregateKey KeyOf(int stream) => new("client", An.Id<ClientId>(stream).Value);

    private static OutboxMessage Message(AggregateKey stream, long version, CommandId command) => new()
    {
        Id = EntityId.Derive<EventId>($"{stream}/{version}", Now),
        Stream = stream,
        StreamVersion = version,
        Type = "client.test",
        SchemaVersion = 1,
        OccurredAt = Now,
        CausedBy = command,
        Payload = "{}",
    };
}
