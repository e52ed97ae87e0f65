using System.Collections.Immutable;
using System.Data;
using System.Data.Common;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.Snapshots;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.Commits;
using Beauty.Persistence.EntityFrameworkCore.Model;
using Beauty.Persistence.EntityFrameworkCore.Outbox;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Databases;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Sessions;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.Reading;
using Beauty.Persistence.EntityFrameworkCore.Sessions;
using Npgsql;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql;

/// <summary>The data of salons in PostgreSQL: migration, check, units of work and read repositories.</summary>
/// <remarks>
/// One store a database and process, kept for the process's life; any number of processes and machines. A unit of work
/// takes a connection of the pool until it commits or is disposed, and locks nothing before it commits. Thread-safe.
/// Source: decisions 5 and 9; W1–W21; ADR 0014.
/// </remarks>
public sealed partial class PostgreSqlStore
    : IUnitOfWorkFactory, IReadStore, IOutboxStore, IDisposable, IAsyncDisposable
{
    private readonly StoreDatabase _database;
    private readonly NpgsqlDataSource _source;
    private readonly ISnapshotSerializer _serializer;
    private readonly ReadModelWriter _rows;
    private readonly ContextSource _contexts;
    private readonly OutboxPort _outbox;
    private readonly TimeSpan _busyTimeout;
    private readonly bool _requiresDurableServer;

    /// <summary>Makes a store; the server is not asked before the first use.</summary>
    /// <param name="options">Where the database is.</param>
    /// <param name="serializer">Writes and reads snapshots.</param>
    /// <exception cref="ArgumentException">An option is wrong; the message lists all that are.</exception>
    public PostgreSqlStore(PostgreSqlStoreOptions options, ISnapshotSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(serializer);
        if (options.Mistakes().ToArray() is { Length: > 0 } mistakes)
        {
            throw new ArgumentException(string.Join(' ', mistakes), nameof(options));
        }

        (_busyTimeout, _requiresDurableServer) = (options.BusyTimeout, options.RequiresDurableServer);
        _serializer = serializer;
        var address = AddressOf(options.ConnectionString);
        _database = new($"{address.Database} on {address.Host}");
        _source = NpgsqlDataSource.Create(address);
        _contexts = new(this);
        _outbox = new(new OutboxSessions(this));
        using var context = PostgreSqlContext.Over(new NpgsqlConnection());
        _rows = ReadModelWriter.From(context.Model);
    }

    /// <summary>The database, as <c>name on host</c>.</summary>
    public string Database => _database.Name;

    /// <summary>Begins a unit of work in a transaction of its own; nothing is locked before the commit.</summary>
    /// <param name="tenant">The only tenant whose data is seen and changed.</param>
    /// <param name="intent">Whether it will commit.</param>
    /// <param name="cancellationToken">Gives up waiting; nothing has changed then.</param>
    /// <returns>
    /// The unit of work, to be disposed by the caller. It reads one state, that of its first look; the commit compares
    /// it with what is stored by then.
    /// </returns>
    /// <exception cref="ArgumentException">The tenant is <c>default</c>.</exception>
    /// <exception cref="StoreBusyException">The server does not answer, or has no connection free.</exception>
    /// <exception cref="StoreDatabaseException">The database cannot be used.</exception>
    public async ValueTask<IUnitOfWork> BeginAsync(
        TenantId tenant, WorkIntent intent, CancellationToken cancellationToken = default)
    {
        StoreTenant.Require(tenant);
        var session = await BeginSessionAsync(IsolationLevel.RepeatableRead, cancellationToken).ConfigureAwait(false);
        return new PostgreSqlUnitOfWork(session, new(tenant, intent, _serializer, _rows), _database);
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
    /// <exception cref="StoreDatabaseException">The database cannot be used.</exception>
    public async ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        TenantId tenant, IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken = default)
    {
        var work = await BeginAsync(tenant, WorkIntent.Read, cancellationToken).ConfigureAwait(false);
        await using (work.ConfigureAwait(false))
        {
            return await work.LoadAsync(keys, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Closes the connections; units of work that are still open keep theirs until disposed.</summary>
    public void Dispose() => _source.Dispose();

    /// <summary>Closes the connections; units of work that are still open keep theirs until disposed.</summary>
    /// <returns>When those not in use are closed.</returns>
    public ValueTask DisposeAsync() => _source.DisposeAsync();

    // Set where the host says nothing: a commit's statements are the same each time, and preparing halves their cost.
    private static NpgsqlConnectionStringBuilder AddressOf(string connectionString)
    {
        const int Statements = 128;
        var address = new NpgsqlConnectionStringBuilder(connectionString);
        if (!address.Keys.Contains("Max Auto Prepare", StringComparer.OrdinalIgnoreCase))
        {
            (address.MaxAutoPrepare, address.AutoPrepareMinUsages) = (Statements, 2);
        }

        return address;
    }

    private async ValueTask<PostgreSqlSession> BeginSessionAsync(
        IsolationLevel isolation, CancellationToken cancellationToken)
    {
        try
        {
            return await PostgreSqlSession.BeginAsync(_source, isolation, _busyTimeout, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (DbException error)
        {
            throw _database.Translate(error);
        }
    }

    private async ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DbException error)
        {
            throw _database.Translate(error);
        }
    }

    private sealed class ContextSource(PostgreSqlStore store) : IContextSource
    {
        public async ValueTask<ContextLease> LendAsync(TenantId tenant, CancellationToken cancellationToken) =>
            new Lease(await store.OpenAsync(cancellationToken).ConfigureAwait(false), tenant);

        public Exception Translate(DbException error) => store._database.Translate(error);
    }

    private sealed class Lease : ContextLease
    {
        private readonly NpgsqlConnection _connection;
        private readonly PostgreSqlContext _context;

        public Lease(NpgsqlConnection connection, TenantId tenant)
        {
            (_connection, _context) = (connection, PostgreSqlContext.Over(connection));
            _context.Tenant = tenant;
        }

        public override StoreContext Context => _context;

        public override async ValueTask DisposeAsync()
        {
            await _context.DisposeAsync().ConfigureAwait(false);
            await _connection.DisposeAsync().ConfigureAwait(false);
        }
    }
}
