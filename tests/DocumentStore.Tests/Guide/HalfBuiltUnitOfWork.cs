using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Calendars;
using NodaTime;

namespace DocumentStore.Tests.Guide;

/// <summary>Passes everything on, save what is missing.</summary>
internal sealed class HalfBuiltUnitOfWork(IUnitOfWork sound, Missing missing) : IUnitOfWork
{
    public async ValueTask<CommandRecord?> FindCommandAsync(
        CommandId command, CancellationToken cancellationToken = default) =>
        missing is Missing.FindCommand ? null : await sound.FindCommandAsync(command, cancellationToken);

    public async ValueTask<ImmutableArray<CalendarPage>> ReadPagesAsync(
        IReadOnlyCollection<CalendarId> calendars, DateInterval days, CancellationToken cancellationToken = default)
    {
        var pages = await sound.ReadPagesAsync(calendars, days, cancellationToken);
        return missing is Missing.ReadPages ? [.. pages.Select(page => new CalendarPage(page.Key, 0, []))] : pages;
    }

    public async ValueTask<ImmutableArray<AggregateVersion>> ReadVersionsAsync(
        IReadOnlyCollection<AggregateGroup> groups, CancellationToken cancellationToken = default) =>
        missing is Missing.ReadVersions ? [] : await sound.ReadVersionsAsync(groups, cancellationToken);

    public async ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken = default)
    {
        var found = await sound.LoadAsync(keys, cancellationToken);
        return missing is Missing.Load ? found.Clear() : found;
    }

    public async ValueTask<ImmutableArray<Journal>> ReadJournalsAsync(
        LedgerId ledger, IReadOnlyCollection<JournalId>? only = null, CancellationToken cancellationToken = default) =>
        missing is Missing.ReadJournals ? [] : await sound.ReadJournalsAsync(ledger, only, cancellationToken);

    public async ValueTask<ImmutableArray<AggregateKey>> ReadKeysAsync(
        string kind, Guid? after, int limit, CancellationToken cancellationToken = default) =>
        missing is Missing.ReadKeys ? [] : await sound.ReadKeysAsync(kind, after, limit, cancellationToken);

    public async ValueTask<ImmutableArray<LedgerId>> ReadLedgersAsync(
        LedgerId? after, int limit, CancellationToken cancellationToken = default) =>
        missing is Missing.ReadLedgers ? [] : await sound.ReadLedgersAsync(after, limit, cancellationToken);

    public async ValueTask<CommitResult> CommitAsync(CommitPlan plan, CancellationToken cancellationToken = default) =>
        missing is Missing.Commit ? CommitResult.Committed : await sound.CommitAsync(plan, cancellationToken);

    public ValueTask DisposeAsync() => sound.DisposeAsync();
}
