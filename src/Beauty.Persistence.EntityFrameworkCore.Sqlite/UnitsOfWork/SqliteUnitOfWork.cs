using System.Data.Common;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.Sqlite.Files;
using Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;
using Beauty.Persistence.EntityFrameworkCore.UnitsOfWork;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.UnitsOfWork;

/// <summary>A unit of work in one transaction of SQLite: a snapshot for reading, the write lock for writing.</summary>
internal sealed class SqliteUnitOfWork(
    SqliteSession session, UnitOfWorkScope scope, StoreFile file, Action<SqliteSession> giveBack)
    : RelationalUnitOfWork(session, scope)
{
    private SqliteSession? _session = session;

    /// <summary>Whether a failed COMMIT has certainly stored nothing.</summary>
    /// <remarks>
    /// Busy and constraint errors come before anything is written. After any other error the log may hold the commit
    /// already, and a later recovery may bring it back: only asking again by the command's key tells.
    /// </remarks>
    internal static bool HasStoredNothing(SqliteException error) =>
        error.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_CONSTRAINT;

    protected override ValueTask CommitTransactionAsync(CommandId command)
    {
        try
        {
            _session!.Run("COMMIT");
        }
        catch (SqliteException error) when (HasStoredNothing(error))
        {
            throw file.Translate(error);
        }
        catch (SqliteException error)
        {
            throw new OutcomeUnknownException(command, error);
        }
        finally
        {
            GiveBack();
        }

        return ValueTask.CompletedTask;
    }

    protected override ValueTask RollBackAsync()
    {
        GiveBack();
        return ValueTask.CompletedTask;
    }

    protected override Exception Translate(DbException error) =>
        error is SqliteException known ? file.Translate(known) : error;

    // Giving a session back rolls back what is open. It happens at the commit, not at the end of the caller's block, so
    // that the next writer need not wait for it.
    private void GiveBack()
    {
        if (_session is { } lent)
        {
            _session = null;
            giveBack(lent);
        }
    }
}
