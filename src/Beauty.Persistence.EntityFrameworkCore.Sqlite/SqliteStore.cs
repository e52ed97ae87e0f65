using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.Snapshots;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.Commits;
using Beauty.Persistence.EntityFrameworkCore.Model;
using Beauty.Persistence.EntityFrameworkCore.Outbox;
using Beauty.Persistence.EntityFrameworkCore.Reading;
using Beauty.Persistence.EntityFrameworkCore.Sessions;
using Beauty.Persistence.EntityFrameworkCore.Sqlite.Files;
using Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;
using Beauty.Persistence.EntityFrameworkCore.Sqlite.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.UnitsOfWork;
using Microsoft.Data.Sqlite;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite;

/// <summary>A salon's data in one SQLite file: migration, check, backup, units of work and read repositories.</summary>
/// <remarks>
/// One store a file and process, kept for the process's life. Writers of one store are served in order of arrival;
/// several stores or processes on one file are safe through the file's lock, but not served in order. Calls run on the
/// caller's thread while SQLite works, milliseconds a commit. Thread-safe. Source: decisions 5 and 9; W1–W21; ADR
/// 0011.
/// </remarks>
public sealed partial class SqliteStore : IUnitOfWorkFactory, IReadStore, IOutboxStore, IDisposable
{
    private readonly StoreFile _file;
    private readonly SqliteSessions _sessions;
    private readonly ISnapshotSerializer _serializer;
    private readonly ReadModelWriter _rows;
    private readonly FairGate _gate = new();
    private readonly ContextSource _contexts;
    private readonly OutboxPort _outbox;
    private readonly TimeSpan _busyTimeout;

    /// <summary>Makes a store; the file is not looked at before the first use.</summary>
    /// <param name="options">Where the file is.</param>
    /// <param name="serializer">Writes and reads snapshots.</param>
    /// <exception cref="ArgumentException">An option is wrong; the message lists all that are.</exception>
    public SqliteStore(SqliteStoreOptions options, ISnapshotSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(serializer);
        if (options.Mistakes().ToArray() is { Length: > 0 } mistakes)
        {
            throw new ArgumentException(string.Join(' ', mistakes), nameof(options));
        }

        _busyTimeout = options.BusyTimeout;
        _serializer = serializer;
        _file = new(Path.GetFullPath(options.File));
        _sessions = new(_file, _busyTimeout);
        _contexts = new(this);
        _outbox = new(new OutboxSessions(this));
        using var context = SqliteContext.Over(new SqliteConnection());
        _rows = ReadModelWriter.From(context.Model);
    }

    /// <summary>The file's full path.</summary>
    public string File => _file.Path;

    internal SqliteSessions Sessions => _sessions;

    /// <summary>Begins a unit of work: for writing it waits for its turn and takes the file's write lock.</summary>
    /// <param name="tenant">The only tenant whose data is seen and changed.</param>
    /// <param name="intent">Whether it will commit.</param>
    /// <param name="cancellationToken">Gives up waiting; nothing has changed then.</param>
    /// <returns>The unit of work, to be disposed by the caller. It reads one state: that of its beginning.</returns>
    /// <exception cref="ArgumentException">The tenant is <c>default</c>.</exception>
    /// <exception cref="StoreBusyException">Other writers held the file for the whole busy timeout.</exception>
    /// <exception cref="StoreFileException">The file cannot be used.</exception>
    public async ValueTask<IUnitOfWork> BeginAsync(
        TenantId tenant, WorkIntent intent, CancellationToken cancellationToken = default)
    {
        StoreTenant.Require(tenant);
        cancellationToken.ThrowIfCancellationRequested();
        var scope = new UnitOfWorkScope(tenant, intent, _serializer, _rows);
        if (intent != WorkIntent.Write)
        {
            return new SqliteUnitOfWork(BeginReading(), scope, _file, _sessions.Return);
        }

        var session = await BeginWritingAsync(cancellationToken).ConfigureAwait(false);
        return new SqliteUnitOfWork(session, scope, _file, EndWriting);
    }

    /// <inheritdoc />
    public IReadRepository<T> Of<T>(TenantId tenant)
        where T : class
    {
        StoreTenant.Require(tenant);
        return ReadModelTable.IsReadable(typeof(T))
            ? new ReadRepository<T>(_contexts, tenant)
            : throw new ArgumentException($"This store keeps no rows of {typeof(T).Name}.", nameof(tenant));
    }

    /// <inheritdoc />
    /// <exception cref="StoreFileException">The file cannot be used.</exception>
    public async ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        TenantId tenant, IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken = default)
    {
        var work = await BeginAsync(tenant, WorkIntent.Read, cancellationToken).ConfigureAwait(false);
        await using (work.ConfigureAwait(false))
        {
            return await work.LoadAsync(keys, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Closes the file. Units of work that are still open keep it open until they are disposed.</summary>
    public void Dispose() => _sessions.Dispose();

    private SqliteSession BeginReading()
    {
        var session = _sessions.Lend();
        try
        {
            session.Run("BEGIN");
            return session;
        }
        catch (SqliteException error)
        {
            _sessions.Return(session);
            throw _file.Translate(error);
        }
    }

    private async ValueTask<Patience> EnterAsync(CancellationToken cancellationToken)
    {
        var patience = new Patience(_busyTimeout);
        return await _gate.EnterAsync(patience.Limit, cancellationToken).ConfigureAwait(false)
            ? patience
            : throw Busy("other writers of this process", patience);
    }

    private async ValueTask<SqliteSession> BeginWritingAsync(CancellationToken cancellationToken)
    {
        var patience = await EnterAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await LockFileAsync(patience, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            _gate.Leave();
            throw;
        }
    }

    private async ValueTask<SqliteSession> LockFileAsync(Patience patience, CancellationToken cancellationToken)
    {
        var session = _sessions.Lend();
        try
        {
            await LockFileAsync(session, patience, cancellationToken).ConfigureAwait(false);
            return session;
        }
        catch (SqliteException error)
        {
            _sessions.Return(session);
            throw _file.Translate(error);
        }
        catch
        {
            _sessions.Return(session);
            throw;
        }
    }

    // Other processes know nothing of our gate. Their transactions are short, so the naps are.
    private async ValueTask LockFileAsync(SqliteSession session, Patience patience, CancellationToken cancellationToken)
    {
        for (var nap = 1; !session.TryBeginWriting(); nap = Math.Min(nap * 2, 16))
        {
            if (patience.IsOver)
            {
                throw Busy("another process", patience);
            }

            await Task.Delay(nap, cancellationToken).ConfigureAwait(false);
        }
    }

    private void EndWriting(SqliteSession session)
    {
        try
        {
            _sessions.Return(session);
        }
        finally
        {
            _gate.Leave();
        }
    }

    private StoreBusyException Busy(string holder, Patience patience) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"'{_file.Path}' was held by {holder} for {patience.Waited.TotalSeconds:0.0} s, " +
        $"the busy timeout is {patience.Limit.TotalSeconds:0.0} s."));

    private sealed class ContextSource(SqliteStore store) : IContextSource
    {
        public ValueTask<ContextLease> LendAsync(TenantId tenant, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new(new Lease(store._sessions, tenant));
        }

        public Exception Translate(DbException error) =>
            error is SqliteException known ? store._file.Translate(known) : error;
    }

    private sealed class Lease : ContextLease
    {
        private readonly SqliteSessions _sessions;
        private readonly SqliteSession _session;

        public Lease(SqliteSessions sessions, TenantId tenant)
        {
            (_sessions, _session) = (sessions, sessions.Lend());
            _session.Context.Tenant = tenant;
        }

        public override StoreContext Context => _session.Context;

        public override ValueTask DisposeAsync()
        {
            _sessions.Return(_session);
            return ValueTask.CompletedTask;
        }
    }
}
