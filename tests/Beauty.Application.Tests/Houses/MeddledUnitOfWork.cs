using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Calendars;
using NodaTime;

namespace Beauty.Application.Tests.Houses;

/// <summary>A unit of work of a <see cref="MeddledStore"/>.</summary>
public sealed class MeddledUnitOfWork(IUnitOfWork inner, MeddledStore store) : IUnitOfWork
{
    public ValueTask<CommandRecord?> FindCommandAsync(
        CommandId command, CancellationToken cancellationToken = default) =>
        inner.FindCommandAsync(command, cancellationToken);

    public ValueTask<ImmutableArray<CalendarPage>> ReadPagesAsync(
        IReadOnlyCollection<CalendarId> calendars, DateInterval days, CancellationToken cancellationToken = default)
    {
        store.CountPageRead();
        return inner.ReadPagesAsync(calendars, days, cancellationToken);
    }

    public ValueTask<ImmutableArray<AggregateVersion>> ReadVersionsAsync(
        IReadOnlyCollection<AggregateGroup> groups, CancellationToken cancellationToken = default) =>
        inner.ReadVersionsAsync(groups, cancellationToken);

    public ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken = default)
    {
        store.CountLoad();
        return inner.LoadAsync(keys, cancellationToken);
    }

    public ValueTask<ImmutableArray<Journal>> ReadJournalsAsync(
        LedgerId ledger, IReadOnlyCollection<JournalId>? only = null, CancellationToken cancellationToken = default) =>
        inner.ReadJournalsAsync(ledger, only, cancellationToken);

    public ValueTask<ImmutableArray<AggregateKey>> ReadKeysAsync(
        string kind, Guid? after, int limit, CancellationToken cancellationToken = default) =>
        inner.ReadKeysAsync(kind, after, limit, cancellationToken);

    public ValueTask<ImmutableArray<LedgerId>> ReadLedgersAsync(
        LedgerId? after, int limit, CancellationToken cancellationToken = default) =>
        inner.ReadLedgersAsync(after, limit, cancellationToken);

    public ValueTask<CommitResult> CommitAsync(CommitPlan plan, CancellationToken cancellationToken = default) =>
        store.CommitAsync(plan, () => inner.CommitAsync(plan, cancellationToken));

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
