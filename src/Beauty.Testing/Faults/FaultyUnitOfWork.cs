using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Calendars;
using NodaTime;

namespace Beauty.Testing.Faults;

/// <summary>A unit of work whose commit may go wrong.</summary>
internal sealed class FaultyUnitOfWork(IUnitOfWork inner, FaultyUnitOfWorkFactory faults) : IUnitOfWork
{
    public ValueTask<CommandRecord?> FindCommandAsync(
        CommandId command, CancellationToken cancellationToken = default) =>
        inner.FindCommandAsync(command, cancellationToken);

    public ValueTask<ImmutableArray<CalendarPage>> ReadPagesAsync(
        IReadOnlyCollection<CalendarId> calendars, DateInterval days, CancellationToken cancellationToken = default) =>
        inner.ReadPagesAsync(calendars, days, cancellationToken);

    public ValueTask<ImmutableArray<AggregateVersion>> ReadVersionsAsync(
        IReadOnlyCollection<AggregateGroup> groups, CancellationToken cancellationToken = default) =>
        inner.ReadVersionsAsync(groups, cancellationToken);

    public ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken = default) =>
        inner.LoadAsync(keys, cancellationToken);

    public ValueTask<ImmutableArray<Journal>> ReadJournalsAsync(
        LedgerId ledger, IReadOnlyCollection<JournalId>? only = null, CancellationToken cancellationToken = default) =>
        inner.ReadJournalsAsync(ledger, only, cancellationToken);

    public ValueTask<ImmutableArray<AggregateKey>> ReadKeysAsync(
        string kind, Guid? after, int limit, CancellationToken cancellationToken = default) =>
        inner.ReadKeysAsync(kind, after, limit, cancellationToken);

    public ValueTask<ImmutableArray<LedgerId>> ReadLedgersAsync(
        LedgerId? after, int limit, CancellationToken cancellationToken = default) =>
        inner.ReadLedgersAsync(after, limit, cancellationToken);

    public async ValueTask<CommitResult> CommitAsync(CommitPlan plan, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        switch (faults.NextFault())
        {
            case Fault.BeforeCommit:
                throw new StoreBusyException($"Injected: command {plan.Command.Command} failed before its commit.");
            case Fault.Stale:
                return CommitResult.Stale;
            case Fault.AfterCommit:
                await inner.CommitAsync(plan, cancellationToken).ConfigureAwait(false);
                throw new OutcomeUnknownException(
                    plan.Command.Command, new TimeoutException("Injected: the acknowledgement was lost."));
            default:
                return await inner.CommitAsync(plan, cancellationToken).ConfigureAwait(false);
        }
    }

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
