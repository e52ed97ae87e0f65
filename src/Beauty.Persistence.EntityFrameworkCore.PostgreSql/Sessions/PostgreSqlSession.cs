using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Beauty.Persistence.EntityFrameworkCore.Commits;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Databases;
using Beauty.Persistence.EntityFrameworkCore.Sessions;
using Npgsql;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Sessions;

/// <summary>A connection on loan from the pool, within one transaction.</summary>
internal sealed partial class PostgreSqlSession : SqlSession
{
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    private readonly NpgsqlConnection _connection;
    private readonly TimeSpan _patience;
    private NpgsqlTransaction _transaction;
    private bool _isPatient;

    private PostgreSqlSession(NpgsqlConnection connection, NpgsqlTransaction transaction, TimeSpan patience)
        : base(PostgreSqlStoreTypes.Instance) =>
        (_connection, _transaction, _patience) = (connection, transaction, patience);

    public override CommitDialect Dialect => LockingDialect.Instance;

    protected override DbConnection Connection => _connection;

    /// <summary>Takes a connection and begins a transaction.</summary>
    public static async ValueTask<PostgreSqlSession> BeginAsync(
        NpgsqlDataSource source, IsolationLevel isolation, TimeSpan patience, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var transaction = await connection.BeginTransactionAsync(isolation, cancellationToken)
                .ConfigureAwait(false);
            return new(connection, transaction, patience);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Gives up the state that was read, and begins to write on the one of now.</summary>
    public async ValueTask BeginWritingAsync(CancellationToken cancellationToken)
    {
        await _transaction.RollbackAsync(cancellationToken).ConfigureAwait(false);
        await _transaction.DisposeAsync().ConfigureAwait(false);
        _transaction = await _connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken)
            .ConfigureAwait(false);
    }

    public override bool IsConstraint(DbException error) =>
        error.SqlState() is { } state && StoreDatabase.IsConstraint(state);

    /// <summary>Sends all statements in one round trip; the server stops at the first error only.</summary>
    public override async Task<SqlFailure?> RunAllAsync(
        IReadOnlyList<SqlStatement> statements, CancellationToken cancellationToken)
    {
        if (statements.Count == 0)
        {
            return null;
        }

        var batch = new NpgsqlBatch(_connection, _transaction);
        await using (batch.ConfigureAwait(false))
        {
            // Waiting for a row begins with the first of these, so here is where it gets its end.
            var first = _isPatient ? 0 : 1;
            if (first == 1)
            {
                batch.BatchCommands.Add(Patience());
                _isPatient = true;
            }

            foreach (var statement in statements)
            {
                batch.BatchCommands.Add(CommandOf(statement));
            }

            return await RunAsync(batch, cancellationToken).ConfigureAwait(false) is { } failure
                ? failure with { Index = failure.Index - first }
                : FirstMiss(statements, batch.BatchCommands, first);
        }
    }

    public Task CommitAsync() => _transaction.CommitAsync(CancellationToken.None);

    /// <summary>Gives the connection back; what was not committed is rolled back. Never throws.</summary>
    public async ValueTask EndAsync()
    {
        try
        {
            await _transaction.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception error) when (error is DbException or InvalidOperationException or IOException)
        {
            // A broken connection rolls back by itself; the pool throws it away.
        }
        finally
        {
            Dispose();
        }
    }

    protected override DbCommand Prepare(string sql, int parameters)
    {
        var command = new NpgsqlCommand(Positional(sql), _connection);
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new NpgsqlParameter());
        }

        return command;
    }

    // Npgsql would look for the names in the text at each run; positions need no looking.
    private static string Positional(string sql) => Texts.GetOrAdd(
        sql,
        static text => ParameterNames().Replace(
            text,
            static name => string.Create(
                CultureInfo.InvariantCulture,
                $"${int.Parse(name.ValueSpan[2..], CultureInfo.InvariantCulture) + 1}")));

    [GeneratedRegex("@p[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ParameterNames();

    private async Task<SqlFailure?> RunAsync(NpgsqlBatch batch, CancellationToken cancellationToken)
    {
        try
        {
            await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (PostgresException error) when (IsConstraint(error))
        {
            // What ran before the refused one has its kind of statement from the server. Npgsql could tell the refused
            // one itself, but would put it into the exception, with the values.
            IEnumerable<NpgsqlBatchCommand> sent = batch.BatchCommands;
            return new(sent.TakeWhile(HasRun).Count(), error);
        }
    }

    private static bool HasRun(NpgsqlBatchCommand command) =>
        command.StatementType != Npgsql.StatementType.Unknown;

    private static SqlFailure? FirstMiss(
        IReadOnlyList<SqlStatement> statements, NpgsqlBatchCommandCollection ran, int first)
    {
        for (var index = 0; index < statements.Count; index++)
        {
            if (!statements[index].MayMiss && ran[index + first].Rows == 0)
            {
                return new(index, Error: null);
            }
        }

        return null;
    }

    private NpgsqlBatchCommand CommandOf(SqlStatement statement)
    {
        var command = new NpgsqlBatchCommand(Positional(statement.Sql));
        foreach (var value in statement.Values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = Types.ToStore(value) });
        }

        return command;
    }

    private NpgsqlBatchCommand Patience()
    {
        var command = new NpgsqlBatchCommand("SELECT set_config('lock_timeout', $1, true)");
        var milliseconds = ((long)_patience.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        command.Parameters.Add(new NpgsqlParameter { Value = milliseconds });
        return command;
    }
}
