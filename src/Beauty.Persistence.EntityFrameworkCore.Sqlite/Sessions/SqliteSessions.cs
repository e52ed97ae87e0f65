using Beauty.Domain.Aggregates;
using Beauty.Persistence.EntityFrameworkCore.Sqlite.Files;
using Microsoft.Data.Sqlite;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;

/// <summary>Lends sessions to one file and keeps some open between uses.</summary>
/// <remarks>
/// Thread-safe. The first session is opened only after a look at the file, which leaves foreign files alone.
/// </remarks>
internal sealed class SqliteSessions(StoreFile file, TimeSpan readPatience) : IDisposable
{
    private const int MostIdle = 16;

    private readonly Lock _lock = new();
    private readonly Stack<SqliteSession> _idle = [];
    private bool _isKnown;
    private bool _isDisposed;

    /// <summary>Lends a session without a transaction.</summary>
    public SqliteSession Lend()
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, typeof(SqliteStore));
            if (_idle.TryPop(out var session))
            {
                return session;
            }
        }

        if (!Volatile.Read(ref _isKnown))
        {
            if (StoreFileProbe.Look(file, StoreCheckDepth.Schema) == StoreFileState.Missing)
            {
                throw file.IsMissing();
            }

            Volatile.Write(ref _isKnown, true);
        }

        return Open();
    }

    /// <summary>Opens a session that is not lent, on a file that is known to be ours.</summary>
    public SqliteSession Open() => Translated(() => Open(SqliteOpenMode.ReadWrite, RequireReady));

    /// <summary>
    /// Opens a session that is not lent: for migrations, which create the file and disregard its schema.
    /// </summary>
    public SqliteSession OpenForMigration() =>
        Translated(() => Open(SqliteOpenMode.ReadWriteCreate, _ => { }));

    /// <summary>Takes a session back; one that is broken is closed.</summary>
    public void Return(SqliteSession session)
    {
        if (HasNoTransaction(session))
        {
            lock (_lock)
            {
                if (!_isDisposed && _idle.Count < MostIdle)
                {
                    _idle.Push(session);
                    return;
                }
            }
        }

        session.Dispose();
    }

    public void Dispose()
    {
        SqliteSession[] idle;
        lock (_lock)
        {
            _isDisposed = true;
            idle = [.. _idle];
            _idle.Clear();
        }

        foreach (var session in idle)
        {
            session.Dispose();
        }
    }

    private static bool HasNoTransaction(SqliteSession session)
    {
        try
        {
            if (session.IsInTransaction)
            {
                session.Run("ROLLBACK");
            }

            return true;
        }
        catch (SqliteException)
        {
            // Closing the connection rolls back what a failed disk did not let us roll back.
            return false;
        }
    }

    private SqliteSession Open(SqliteOpenMode mode, Action<SqliteSession> require)
    {
        var session = new SqliteSession(
            new SqliteConnection(new SqliteConnectionStringBuilder
            {
                DataSource = file.Path,
                Mode = mode,
                // Sessions are kept here, with their prepared commands.
                Pooling = false,
                DefaultTimeout = Math.Max(1, (int)readPatience.TotalSeconds),
            }.ToString()),
            readPatience);
        try
        {
            session.Open();
            require(session);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private void RequireReady(SqliteSession session)
    {
        file.RequireCurrent(session.Number("PRAGMA application_id"), session.Number("PRAGMA user_version"));
        if (session.Text("PRAGMA journal_mode") is not "wal" and var mode)
        {
            throw file.Problem(
                StoreFileProblem.NotWriteAhead,
                $"is in journal mode '{mode}'. Maybe call MigrateAsync, which sets it right.");
        }

        const int Full = 2;
        InvariantBrokenException.ThrowUnless(
            session.Number("PRAGMA synchronous") == Full && session.Number("PRAGMA foreign_keys") == 1,
            "SQLite did not take the session's settings");
    }

    private T Translated<T>(Func<T> open)
    {
        try
        {
            return open();
        }
        catch (SqliteException error)
        {
            throw file.Translate(error);
        }
    }
}
