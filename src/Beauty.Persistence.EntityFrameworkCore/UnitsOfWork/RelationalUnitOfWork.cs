using System.Collections.Immutable;
using System.Data.Common;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.Commits;
using Beauty.Persistence.EntityFrameworkCore.Sessions;
using Beauty.Scheduling.Calendars;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.UnitsOfWork;

/// <summary>A unit of work over one session, whose transaction stores of one database open and end.</summary>
/// <remarks>
/// All reads come from one transaction, so they show one state. It ends with the commit, whatever its result.
/// </remarks>
internal abstract class RelationalUnitOfWork(SqlSession session, UnitOfWorkScope scope) : IUnitOfWork
{
    private readonly StoreReader _reader = new(session, scope.Tenant, scope.Serializer);
    private bool _hasEnded;

    // Made when asked for: most units of work touch no ledger.
    private LedgerReader Ledgers => new(session, scope.Tenant);

    public ValueTask<CommandRecord?> FindCommandAsync(
        CommandId command, CancellationToken cancellationToken = default) =>
        ReadAsync(() => _reader.FindCommandAsync(command, cancellationToken));

    public ValueTask<ImmutableArray<CalendarPage>> ReadPagesAsync(
        IReadOnlyCollection<CalendarId> calendars, DateInterval days, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(calendars);
        ArgumentNullException.ThrowIfNull(days);
        return ReadAsync(() => _reader.ReadPagesAsync(calendars, days, cancellationToken));
    }

    public ValueTask<ImmutableArray<AggregateVersion>> ReadVersionsAsync(
        IReadOnlyCollection<AggregateGroup> groups, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return ReadAsync(() => _reader.ReadVersionsAsync(groups, cancellationToken));
    }

    public ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return ReadAsync(() => _reader.LoadAsync(keys, cancellationToken));
    }

    public ValueTask<ImmutableArray<Journal>> ReadJournalsAsync(
        LedgerId ledger, IReadOnlyCollection<JournalId>? only = null, CancellationToken cancellationToken = default)
    {
        EntityId.ThrowIfDefault(ledger);
        return ReadAsync(() => only is null
            ? Ledgers.ReadAllAsync(ledger, cancellationToken)
            : Ledgers.ReadAsync(ledger, only, cancellationToken));
    }

    public ValueTask<ImmutableArray<AggregateKey>> ReadKeysAsync(
        string kind, Guid? after, int limit, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return ReadAsync(() => Ledgers.ReadKeysAsync(kind, after, limit, cancellationToken));
    }

    public ValueTask<ImmutableArray<LedgerId>> ReadLedgersAsync(
        LedgerId? after, int limit, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return ReadAsync(() => Ledgers.ReadLedgersAsync(after, limit, cancellationToken));
    }

    public async ValueTask<CommitResult> CommitAsync(CommitPlan plan, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ThrowIfEnded();
        if (scope.Intent != WorkIntent.Write)
        {
            throw new InvalidOperationException(
                "A unit of work begun to read cannot commit. Maybe begin it with WorkIntent.Write.");
        }

        _hasEnded = true;
        var result = await WriteAsync(plan, cancellationToken).ConfigureAwait(false);
        if (result != CommitResult.Committed)
        {
            await RollBackAsync().ConfigureAwait(false);
            return result;
        }

        await CommitTransactionAsync(plan.Command.Command).ConfigureAwait(false);
        return CommitResult.Committed;
    }

    public ValueTask DisposeAsync()
    {
        _hasEnded = true;
        return RollBackAsync();
    }

    /// <summary>Makes ready to write, where what was begun only reads.</summary>
    protected virtual ValueTask BeginWritingAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Makes the transaction durable, or throws what the caller is to know.</summary>
    protected abstract ValueTask CommitTransactionAsync(CommandId command);

    /// <summary>Ends the transaction without a trace, if it has not ended; never throws.</summary>
    protected abstract ValueTask RollBackAsync();

    /// <summary>The exception by which the ports tell of an error of the database.</summary>
    protected abstract Exception Translate(DbException error);

    private async Task<CommitResult> WriteAsync(CommitPlan plan, CancellationToken cancellationToken)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            await BeginWritingAsync(cancellationToken).ConfigureAwait(false);
            var writer = new PlanWriter(session, scope.Tenant, scope.Serializer, scope.Rows);
            var result = await writer.WriteAsync(plan, cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            return result;
        }
        catch (Exception error)
        {
            await RollBackAsync().ConfigureAwait(false);
            if (error is DbException refused)
            {
                throw Translate(refused);
            }

            throw;
        }
    }

    private async ValueTask<T> ReadAsync<T>(Func<Task<T>> read)
    {
        ThrowIfEnded();
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (DbException error)
        {
            throw Translate(error);
        }
    }

    private void ThrowIfEnded()
    {
        if (_hasEnded)
        {
            throw new InvalidOperationException(
                "This unit of work has ended: it committed or was disposed. Maybe begin another one.");
        }
    }
}
