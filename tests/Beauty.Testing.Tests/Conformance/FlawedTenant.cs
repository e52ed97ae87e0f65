using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling.Calendars;

namespace Beauty.Testing.Tests.Conformance;

/// <summary>A tenant's data, as plain collections.</summary>
public sealed class FlawedTenant
{
    public Dictionary<CommandId, CommandRecord> Commands { get; } = [];

    public Dictionary<CalendarPageKey, CalendarPage> Pages { get; } = [];

    public Dictionary<AggregateKey, AggregateChange> Aggregates { get; } = [];

    public List<IReadModel> Rows { get; } = [];

    public List<Journal> Journals { get; } = [];

    public List<OutboxMessage> Messages { get; } = [];

    public CalendarPage Page(CalendarPageKey key) =>
        Pages.TryGetValue(key, out var page) ? page : new CalendarPage(key, 0, []);

    public long VersionOf(AggregateKey key) => Aggregates.TryGetValue(key, out var stored) ? stored.State.Version : 0;

    public ImmutableDictionary<AggregateKey, Snapshot> Load(IEnumerable<AggregateKey> keys) =>
        keys.Where(Aggregates.ContainsKey).ToImmutableDictionary(key => key, key => Aggregates[key].State);
}
