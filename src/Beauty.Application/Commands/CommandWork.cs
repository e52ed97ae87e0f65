using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Calendars;
using NodaTime;

namespace Beauty.Application.Commands;

/// <summary>One attempt of a command: what it reads, and the plan it gathers.</summary>
internal sealed class CommandWork(CommandContext context, IUnitOfWork unit, CommandJson json)
{
    private readonly CommitPlanBuilder _plan = new();

    public CommandContext Context => context;

    public IUnitOfWork Unit => unit;

    /// <summary>Reads pages and remembers their versions for the plan.</summary>
    public async ValueTask<ImmutableArray<CalendarPage>> ReadPagesAsync(
        IReadOnlyCollection<CalendarId> calendars, DateInterval days, CancellationToken cancellationToken)
    {
        var pages = await unit.ReadPagesAsync(calendars, days, cancellationToken).ConfigureAwait(false);
        _plan.Read(pages);
        return pages;
    }

    public ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken) =>
        unit.LoadAsync(keys, cancellationToken);

    public async ValueTask<TSnapshot?> LoadAsync<TSnapshot>(AggregateKey key, CancellationToken cancellationToken)
        where TSnapshot : Snapshot
    {
        var found = await unit.LoadAsync([key], cancellationToken).ConfigureAwait(false);
        return found.TryGetValue(key, out var snapshot) ? (TSnapshot)snapshot : null;
    }

    public void Add(Claim claim) => _plan.Add(claim);

    public void Remove(Claim claim) => _plan.Remove(claim);

    public void Guard(CalendarPageKey page) => _plan.Guard(page);

    public void Guard(AggregateKey key, long version) => _plan.Guard(key, version);

    /// <summary>Stores a root's new state with its rows and messages; a root without events is left alone.</summary>
    public void Save(AggregateRoot root, Snapshot state, AggregateGroup group = default)
    {
        if (root.PendingEvents.Count == 0)
        {
            return;
        }

        _plan.Change(new AggregateChange(
            root.Key, root.OriginalVersion, state, group, ReadModelRows.Of(state)));
        foreach (var domainEvent in root.PendingEvents)
        {
            _plan.Tell(Message(domainEvent));
        }
    }

    /// <summary>Stores a root's new state together with what was posted in the ledgers it holds.</summary>
    /// <remarks>The ledgers' projections are part of the state, so journals without an event of the root are a defect.
    /// </remarks>
    public void Save(AggregateRoot root, Snapshot state, IEnumerable<Ledger> ledgers, AggregateGroup group = default)
    {
        Journal[] journals = [.. ledgers.SelectMany(ledger => ledger.PendingJournals)];
        InvariantBrokenException.ThrowUnless(
            journals.Length == 0 || root.PendingEvents.Count > 0,
            $"{root.Key} posted {journals.Length} journals but tells no event, so that its state would not be stored");
        Save(root, state, group);
        Post(journals);
    }

    /// <summary>Appends journals to their ledgers, in the plan that stores the roots that hold them.</summary>
    public void Post(IEnumerable<Journal> journals) => _plan.Post(journals);

    /// <summary>Reads journals of a ledger, by sequence.</summary>
    public ValueTask<ImmutableArray<Journal>> ReadJournalsAsync(
        LedgerId ledger, IReadOnlyCollection<JournalId>? only, CancellationToken cancellationToken) =>
        unit.ReadJournalsAsync(ledger, only, cancellationToken);

    public CommitPlan Accept(CommandRecord record) => _plan.Build(record);

    public static CommitPlan Refuse(CommandRecord record) => new CommitPlanBuilder().Build(record);

    // The id is derived, so that a retried attempt tells the same message and not a second one.
    private OutboxMessage Message(IDomainEvent domainEvent) => new()
    {
        Id = EntityId.Derive<EventId>(
            $"{context.Tenant}/{domainEvent.Stream}/{domainEvent.StreamVersion}", domainEvent.OccurredAt),
        Stream = domainEvent.Stream,
        StreamVersion = domainEvent.StreamVersion,
        Type = domainEvent.Name,
        SchemaVersion = domainEvent.SchemaVersion,
        OccurredAt = domainEvent.OccurredAt,
        CausedBy = context.Command,
        Payload = json.Write(domainEvent),
    };
}
