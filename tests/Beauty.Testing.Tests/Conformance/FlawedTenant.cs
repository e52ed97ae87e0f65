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

    /// <summary>Whether a journal's sequence or one of its numbers is taken.</summary>
    public bool HasMovedPast(Journal journal) => Journals.Exists(other =>
        other.Ledger == journal.Ledger
        && (other.Sequence >= journal.Sequence || other.Entries.Any(theirs => journal.Entries.Any(ours =>
            ours.Account == theirs.Account && ours.Number <= theirs.Number))));

    /// <summary>Throws unless the journals continue their ledgers as they are stored.</summary>
    public void RequireChain(IEnumerable<Journal> journals)
    {
        var all = new List<Journal>(Journals);
        foreach (var journal in journals)
        {
            var known = all.Where(other => other.Ledger == journal.Ledger).ToList();
            InvariantBrokenException.ThrowUnless(
                journal.Sequence == known.Count + 1, $"{journal.Sequence} follows {known.Count}");
            var entries = known.SelectMany(other => other.Entries).ToList();
            foreach (var entry in journal.Entries)
            {
                var last = entries.FindLast(other => other.Account == entry.Account);
                InvariantBrokenException.ThrowUnless(
                    entry.Number == (last?.Number ?? 0) + 1 && entry.Before == (last?.After ?? 0),
                    $"{entry} does not follow {last}");
                entries.Add(entry);
            }

            all.Add(journal);
        }
    }
}
