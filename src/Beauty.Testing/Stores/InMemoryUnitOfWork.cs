using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Calendars;
using NodaTime;

namespace Beauty.Testing.Stores;

/// <summary>Reads the state with which it began; commits against the state of then.</summary>
internal sealed class InMemoryUnitOfWork(InMemoryStore store, TenantId tenant, WorkIntent intent, TenantState state)
    : IUnitOfWork
{
    private bool _committed;
    private bool _disposed;

    public ValueTask<CommandRecord?> FindCommandAsync(CommandId command, CancellationToken cancellationToken = default)
    {
        Enter(cancellationToken);
        return new(state.Commands.GetValueOrDefault(command));
    }

    public ValueTask<ImmutableArray<CalendarPage>> ReadPagesAsync(
        IReadOnlyCollection<CalendarId> calendars, DateInterval days, CancellationToken cancellationToken = default)
    {
        Enter(cancellationToken);
        ArgumentNullException.ThrowIfNull(calendars);
        ArgumentNullException.ThrowIfNull(days);
        var keys =
            from calendar in calendars.Distinct()
            from day in days
            select new CalendarPageKey(calendar, day);
        return new([.. keys.Order().Select(state.Page)]);
    }

    public ValueTask<ImmutableArray<AggregateVersion>> ReadVersionsAsync(
        IReadOnlyCollection<AggregateGroup> groups, CancellationToken cancellationToken = default)
    {
        Enter(cancellationToken);
        return new(state.Versions(groups));
    }

    public ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken = default)
    {
        Enter(cancellationToken);
        return new(state.Load(keys));
    }

    public ValueTask<ImmutableArray<Journal>> ReadJournalsAsync(
        LedgerId ledger, IReadOnlyCollection<JournalId>? only = null, CancellationToken cancellationToken = default)
    {
        Enter(cancellationToken);
        EntityId.ThrowIfDefault(ledger);
        var journals = state.Ledger(ledger).Journals;
        return new([.. only is null ? journals : journals.Where(journal => only.Contains(journal.Id))]);
    }

    public ValueTask<ImmutableArray<AggregateKey>> ReadKeysAsync(
        string kind, Guid? after, int limit, CancellationToken cancellationToken = default)
    {
        Enter(cancellationToken);
        ArgumentException.ThrowIfNullOrEmpty(kind);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return new([.. state.Keys(kind, after).Take(limit)]);
    }

    public ValueTask<ImmutableArray<LedgerId>> ReadLedgersAsync(
        LedgerId? after, int limit, CancellationToken cancellationToken = default)
    {
        Enter(cancellationToken);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return new([.. state.LedgerIds(after).Take(limit)]);
    }

    public ValueTask<CommitResult> CommitAsync(CommitPlan plan, CancellationToken cancellationToken = default)
    {
        Enter(cancellationToken);
        ArgumentNullException.ThrowIfNull(plan);
        if (intent is not WorkIntent.Write || _committed)
        {
            throw new InvalidOperationException(_committed
                ? "This unit of work has committed before. Maybe begin another one for the next attempt."
                : $"A unit of work begun to {intent} cannot commit. Maybe begin it with {WorkIntent.Write}.");
        }

        _committed = true;
        return new(store.Commit(tenant, plan));
    }

    public ValueTask DisposeAsync()
    {
        _disposed = true;
        return default;
    }

    private void Enter(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        cancellationToken.ThrowIfCancellationRequested();
    }
}
