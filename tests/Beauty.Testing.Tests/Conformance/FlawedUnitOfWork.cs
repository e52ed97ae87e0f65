using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Calendars;
using NodaTime;

namespace Beauty.Testing.Tests.Conformance;

/// <summary>Reads and writes under one lock, right but for the store's flaw.</summary>
public sealed class FlawedUnitOfWork(FlawedStore store, FlawedTenant data, WorkIntent intent) : IUnitOfWork
{
    private bool _committed;

    public ValueTask<CommandRecord?> FindCommandAsync(CommandId command, CancellationToken cancellationToken = default)
    {
        lock (store.Gate)
        {
            return new(data.Commands.GetValueOrDefault(command));
        }
    }

    public ValueTask<ImmutableArray<CalendarPage>> ReadPagesAsync(
        IReadOnlyCollection<CalendarId> calendars, DateInterval days, CancellationToken cancellationToken = default)
    {
        lock (store.Gate)
        {
            var keys = calendars.SelectMany(calendar => days.Select(day => new CalendarPageKey(calendar, day)));
            return new([.. keys.Order().Select(data.Page)]);
        }
    }

    public ValueTask<ImmutableArray<AggregateVersion>> ReadVersionsAsync(
        IReadOnlyCollection<AggregateGroup> groups, CancellationToken cancellationToken = default)
    {
        lock (store.Gate)
        {
            return new([.. data.Aggregates.Values
                .Where(stored => groups.Contains(stored.Group))
                .Select(stored => new AggregateVersion(stored.Key, stored.State.Version))]);
        }
    }

    public ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken = default)
    {
        lock (store.Gate)
        {
            return new(data.Load(keys));
        }
    }

    public ValueTask<ImmutableArray<Journal>> ReadJournalsAsync(
        LedgerId ledger, IReadOnlyCollection<JournalId>? only = null, CancellationToken cancellationToken = default)
    {
        EntityId.ThrowIfDefault(ledger);
        lock (store.Gate)
        {
            return new([.. data.Journals
                .Where(journal => journal.Ledger == ledger && only?.Contains(journal.Id) != false)
                .OrderBy(journal => journal.Sequence)]);
        }
    }

    public ValueTask<ImmutableArray<AggregateKey>> ReadKeysAsync(
        string kind, Guid? after, int limit, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        lock (store.Gate)
        {
            return new([.. data.Aggregates.Keys
                .Where(key => string.Equals(key.Kind, kind, StringComparison.Ordinal) && !(key.Id <= after))
                .OrderBy(key => key.Id).Take(limit)]);
        }
    }

    public ValueTask<ImmutableArray<LedgerId>> ReadLedgersAsync(
        LedgerId? after, int limit, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        lock (store.Gate)
        {
            return new([.. data.Journals.Select(journal => journal.Ledger).Distinct()
                .Where(ledger => !(ledger.Value <= after?.Value))
                .OrderBy(ledger => ledger.Value).Take(limit)]);
        }
    }

    public async ValueTask<CommitResult> CommitAsync(CommitPlan plan, CancellationToken cancellationToken = default)
    {
        if (intent is not WorkIntent.Write || _committed)
        {
            throw new InvalidOperationException("For reading, or committed before.");
        }

        if (store.Flaw is not Flaw.CancellationIgnored)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        _committed = true;
        if (store.Flaw is not Flaw.ComparedOutsideTheLock)
        {
            lock (store.Gate)
            {
                return Commit(plan, Judge(plan));
            }
        }

        var result = Judged(plan);
        await Task.Yield();
        lock (store.Gate)
        {
            return Commit(plan, result);
        }
    }

    public ValueTask DisposeAsync() => default;

    private CommitResult Judged(CommitPlan plan)
    {
        lock (store.Gate)
        {
            return Judge(plan);
        }
    }

    private CommitResult Judge(CommitPlan plan)
    {
        var done = store.Flaw is not Flaw.NoCommandKey && data.Commands.ContainsKey(plan.Command.Command);
        var stale = !(PagesStand(plan) && AggregatesStand(plan) && GuardsStand(plan));
        return store.Flaw is Flaw.KeyComparedAfterVersions && stale ? CommitResult.Stale
            : done ? CommitResult.AlreadyDone
            : stale ? CommitResult.Stale
            : CommitResult.Committed;
    }

    private bool PagesStand(CommitPlan plan) => store.Flaw switch
    {
        Flaw.PagesNotCompared or Flaw.PagesWrittenOneByOne => true,
        Flaw.OnlyFirstPageCompared => plan.Pages.Take(1).All(Stands),
        _ => plan.Pages.All(change => !store.PagesOf(change).Any() || Stands(change)),
    };

    private bool Stands(PageChange change) => data.Page(change.Key).Version == change.ExpectedVersion;

    private bool AggregatesStand(CommitPlan plan) => store.Flaw is Flaw.AggregatesNotCompared
        || plan.Aggregates.All(change => data.VersionOf(change.Key) == change.ExpectedVersion);

    private bool GuardsStand(CommitPlan plan) => store.Flaw is Flaw.GuardsIgnored
        || (plan.PageGuards.All(guard => data.Page(guard.Key).Version == guard.ExpectedVersion)
            && plan.AggregateGuards.All(guard => data.VersionOf(guard.Key) == guard.ExpectedVersion));

    private CommitResult Commit(CommitPlan plan, CommitResult result)
    {
        if (result is CommitResult.Stale && store.Flaw is Flaw.OutcomeKeptWhenStale)
        {
            data.Commands.Add(plan.Command.Command, plan.Command);
        }

        if (result is CommitResult.Committed
            || (result is CommitResult.Stale && store.Flaw is Flaw.MessagesToldWhenStale))
        {
            data.Messages.AddRange(plan.Messages);
        }

        return result is CommitResult.Committed ? Write(plan) : result;
    }

    private CommitResult Write(CommitPlan plan)
    {
        foreach (var change in plan.Pages)
        {
            if (store.Flaw is Flaw.PagesWrittenOneByOne && !Stands(change))
            {
                return CommitResult.Stale;
            }

            foreach (var key in store.PagesOf(change))
            {
                Write(key, change);
            }
        }

        foreach (var change in plan.Aggregates)
        {
            data.Aggregates[change.Key] = change;
            data.Rows.RemoveAll(row => row.Source == change.Key && store.Flaw is not Flaw.RowsNeverReplaced);
            data.Rows.AddRange(change.Rows);
        }

        if (store.Flaw is not Flaw.NoCommandKey)
        {
            data.Commands[plan.Command.Command] = plan.Command;
        }

        return CommitResult.Committed;
    }

    private void Write(CalendarPageKey key, PageChange change)
    {
        var page = data.Page(key);
        var kept = page.Claims.RemoveAll(claim =>
            change.Removed.Any(gone => gone.Holder == claim.Holder && gone.Ordinal == claim.Ordinal));
        if (store.Flaw is Flaw.ClosedEnds && kept.Any(left => change.Added.Any(right =>
            left.Unit == right.Unit && left.Core.Start <= right.Core.End && right.Core.Start <= left.Core.End)))
        {
            throw new InvalidOperationException("Two claims overlap.");
        }

        data.Pages[key] = new CalendarPage(key, page.Version + 1, kept.AddRange(change.Added));
        if (store.Flaw is Flaw.EmptiedPagesDeleted && data.Pages[key].Claims.IsEmpty)
        {
            data.Pages.Remove(key);
        }
    }
}
