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
public sealed class FlawedUnitOfWork(FlawedStore store, TenantId tenant, WorkIntent intent) : IUnitOfWork
{
    private readonly FlawedTenant _data = store.Of(tenant);
    private bool _committed;
    private long _number;

    public ValueTask<CommandRecord?> FindCommandAsync(CommandId command, CancellationToken cancellationToken = default)
    {
        lock (store.Gate)
        {
            return new(_data.Commands.GetValueOrDefault(command));
        }
    }

    public ValueTask<ImmutableArray<CalendarPage>> ReadPagesAsync(
        IReadOnlyCollection<CalendarId> calendars, DateInterval days, CancellationToken cancellationToken = default)
    {
        lock (store.Gate)
        {
            var keys = calendars.SelectMany(calendar => days.Select(day => new CalendarPageKey(calendar, day)));
            return new([.. keys.Order().Select(_data.Page)]);
        }
    }

    public ValueTask<ImmutableArray<AggregateVersion>> ReadVersionsAsync(
        IReadOnlyCollection<AggregateGroup> groups, CancellationToken cancellationToken = default)
    {
        lock (store.Gate)
        {
            return new([.. _data.Aggregates.Values
                .Where(stored => groups.Contains(stored.Group))
                .Select(stored => new AggregateVersion(stored.Key, stored.State.Version))]);
        }
    }

    public ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken = default)
    {
        lock (store.Gate)
        {
            return new(_data.Load(keys));
        }
    }

    public ValueTask<ImmutableArray<Journal>> ReadJournalsAsync(
        LedgerId ledger, IReadOnlyCollection<JournalId>? only = null, CancellationToken cancellationToken = default)
    {
        EntityId.ThrowIfDefault(ledger);
        lock (store.Gate)
        {
            var asked = _data.Journals.Where(journal => journal.Ledger == ledger
                && (store.Flaw is Flaw.AllJournalsAlways || only?.Contains(journal.Id) != false));
            return new([.. store.Flaw is Flaw.NewestJournalFirst
                ? asked.OrderByDescending(journal => journal.Sequence)
                : asked.OrderBy(journal => journal.Sequence)]);
        }
    }

    public ValueTask<ImmutableArray<AggregateKey>> ReadKeysAsync(
        string kind, Guid? after, int limit, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        lock (store.Gate)
        {
            return new([.. _data.Aggregates.Keys
                .Where(key => string.Equals(key.Kind, kind, StringComparison.Ordinal) && !(key.Id <= after))
                .OrderBy(key => store.Flaw is Flaw.ListedAsStored ? Guid.Empty : key.Id).Take(limit)]);
        }
    }

    public ValueTask<ImmutableArray<LedgerId>> ReadLedgersAsync(
        LedgerId? after, int limit, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        lock (store.Gate)
        {
            return new([.. _data.Journals.Select(journal => journal.Ledger).Distinct()
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
        if (store.Flaw is not (Flaw.ComparedOutsideTheLock or Flaw.CursorPassesBy))
        {
            lock (store.Gate)
            {
                _number = store.Messages.Draw();
                return Commit(plan, Judge(plan));
            }
        }

        _number = store.Messages.Draw();
        var result = Judged(plan);
        await DawdleAsync();
        lock (store.Gate)
        {
            return Commit(plan, result);
        }
    }

    public ValueTask DisposeAsync() => default;

    // One commit comes so late that the reader has passed its number by.
    private async Task DawdleAsync()
    {
        const int late = 3;
        await Task.Yield();
        for (var turns = 0; _number == late && store.Messages.Cursor <= late && turns < 1_000_000; turns++)
        {
            await Task.Yield();
        }
    }

    private CommitResult Judged(CommitPlan plan)
    {
        lock (store.Gate)
        {
            return Judge(plan);
        }
    }

    private CommitResult Judge(CommitPlan plan)
    {
        var done = store.Flaw is not Flaw.NoCommandKey && _data.Commands.ContainsKey(plan.Command.Command);
        var stale = !(PagesStand(plan) && AggregatesStand(plan) && GuardsStand(plan) && LedgersStand(plan));
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

    private bool Stands(PageChange change) => _data.Page(change.Key).Version == change.ExpectedVersion;

    private bool AggregatesStand(CommitPlan plan) => store.Flaw is Flaw.AggregatesNotCompared
        || plan.Aggregates.All(change => _data.VersionOf(change.Key) == change.ExpectedVersion);

    private bool GuardsStand(CommitPlan plan) => store.Flaw is Flaw.GuardsIgnored
        || (plan.PageGuards.All(guard => _data.Page(guard.Key).Version == guard.ExpectedVersion)
            && plan.AggregateGuards.All(guard => _data.VersionOf(guard.Key) == guard.ExpectedVersion));

    private bool LedgersStand(CommitPlan plan) => store.Flaw switch
    {
        Flaw.LedgersNotCompared => true,
        Flaw.OnlyFirstLedgerCompared => !plan.Journals.Take(1).Any(_data.HasMovedPast),
        _ => !plan.Journals.Any(_data.HasMovedPast),
    };

    private void Post(CommitPlan plan)
    {
        if (store.Flaw is Flaw.HistoryRewritten)
        {
            for (var i = 0; i < _data.Journals.Count; i++)
            {
                _data.Journals[i] = Rewritten(_data.Journals[i], plan);
            }
        }

        _data.Journals.AddRange(plan.Journals.Select(journal =>
            store.Flaw is Flaw.LotsForgotten ? journal with { Lots = [] } : journal));
    }

    private static Journal Rewritten(Journal old, CommitPlan plan) =>
        plan.Journals.LastOrDefault(journal => journal.Ledger == old.Ledger) is { } later
            ? old with { RecordedAt = later.RecordedAt }
            : old;

    private CommitResult Commit(CommitPlan plan, CommitResult result)
    {
        if (result is CommitResult.Committed && store.Flaw is not (
            Flaw.LedgersNotCompared or Flaw.OnlyFirstLedgerCompared or Flaw.ChainNotChecked))
        {
            _data.RequireChain(plan.Journals);
        }

        if (result is CommitResult.Stale && store.Flaw is Flaw.JournalsKeptWhenStale)
        {
            Post(plan);
        }

        if (result is CommitResult.Stale && store.Flaw is Flaw.StateKeptWhenStale)
        {
            Store(plan);
        }

        if (result is CommitResult.Stale && store.Flaw is Flaw.OutcomeKeptWhenStale)
        {
            _data.Commands.Add(plan.Command.Command, plan.Command);
        }

        if (result is CommitResult.Committed
            || (result is CommitResult.Stale && store.Flaw is Flaw.MessagesToldWhenStale))
        {
            _data.Messages.AddRange(plan.Messages);
            store.Messages.Add(tenant, plan.Messages, _number);
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

        Store(plan);
        Post(plan);
        if (store.Flaw is not Flaw.NoCommandKey)
        {
            _data.Commands[plan.Command.Command] = plan.Command;
        }

        return CommitResult.Committed;
    }

    private void Store(CommitPlan plan)
    {
        foreach (var change in plan.Aggregates)
        {
            _data.Aggregates[change.Key] = change;
            _data.Rows.RemoveAll(row => row.Source == change.Key && store.Flaw is not Flaw.RowsNeverReplaced);
            _data.Rows.AddRange(change.Rows);
        }
    }

    private void Write(CalendarPageKey key, PageChange change)
    {
        var page = _data.Page(key);
        var kept = page.Claims.RemoveAll(claim =>
            change.Removed.Any(gone => gone.Holder == claim.Holder && gone.Ordinal == claim.Ordinal));
        if (store.Flaw is Flaw.ClosedEnds && kept.Any(left => change.Added.Any(right =>
            left.Unit == right.Unit && left.Core.Start <= right.Core.End && right.Core.Start <= left.Core.End)))
        {
            throw new InvalidOperationException("Two claims overlap.");
        }

        _data.Pages[key] = new CalendarPage(key, page.Version + 1, kept.AddRange(change.Added));
        if (store.Flaw is Flaw.EmptiedPagesDeleted && _data.Pages[key].Claims.IsEmpty)
        {
            _data.Pages.Remove(key);
        }
    }
}
