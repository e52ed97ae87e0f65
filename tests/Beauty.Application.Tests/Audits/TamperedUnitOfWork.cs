using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Calendars;
using NodaTime;

namespace Beauty.Application.Tests.Audits;

/// <summary>A unit of work of a <see cref="TamperedStore"/>.</summary>
internal sealed class TamperedUnitOfWork(IUnitOfWork inner, TamperedStore store) : IUnitOfWork
{
    public ValueTask<CommandRecord?> FindCommandAsync(
        CommandId command, CancellationToken cancellationToken = default) =>
        inner.FindCommandAsync(command, cancellationToken);

    public async ValueTask<ImmutableArray<CalendarPage>> ReadPagesAsync(
        IReadOnlyCollection<CalendarId> calendars, DateInterval days, CancellationToken cancellationToken = default) =>
    [
        .. (await inner.ReadPagesAsync(calendars, days, cancellationToken))
            .Select(page => new CalendarPage(page.Key, page.Version, [.. store.Claims(page)])),
    ];

    public ValueTask<ImmutableArray<AggregateVersion>> ReadVersionsAsync(
        IReadOnlyCollection<AggregateGroup> groups, CancellationToken cancellationToken = default) =>
        inner.ReadVersionsAsync(groups, cancellationToken);

    public async ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken = default) =>
        store.Tampered(await inner.LoadAsync(keys, cancellationToken));

    public async ValueTask<ImmutableArray<Journal>> ReadJournalsAsync(
        LedgerId ledger,
        IReadOnlyCollection<JournalId>? only = null,
        CancellationToken cancellationToken = default) =>
        [.. (await inner.ReadJournalsAsync(ledger, only, cancellationToken)).Where(store.KeepsJournal)];

    public ValueTask<ImmutableArray<AggregateKey>> ReadKeysAsync(
        string kind, Guid? after, int limit, CancellationToken cancellationToken = default) =>
        inner.ReadKeysAsync(kind, after, limit, cancellationToken);

    public ValueTask<ImmutableArray<LedgerId>> ReadLedgersAsync(
        LedgerId? after, int limit, CancellationToken cancellationToken = default) =>
        inner.ReadLedgersAsync(after, limit, cancellationToken);

    public ValueTask<CommitResult> CommitAsync(CommitPlan plan, CancellationToken cancellationToken = default) =>
        inner.CommitAsync(plan, cancellationToken);

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
