using System.Data.Common;
using System.Globalization;
using Beauty.Persistence.EntityFrameworkCore.Commits;
using Beauty.Persistence.EntityFrameworkCore.Sessions;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;

/// <summary>A connection to a store's file, with its settings, prepared commands and read context.</summary>
internal sealed class SqliteSession(SqliteConnection connection, TimeSpan readPatience)
    : SqlSession(SqliteStoreTypes.Instance)
{
    // Full synchronisation keeps what was acknowledged when the power fails. Deleted personal data is overwritten.
    private const string Settings =
        """
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA secure_delete = ON;
        PRAGMA trusted_schema = OFF;
        PRAGMA cell_size_check = ON;
        """;

    private SqliteContext? _context;

    /// <summary>A context over this connection, made once: making one registers dozens of functions.</summary>
    public SqliteContext Context => _context ??= SqliteContext.Over(connection);

    public bool IsInTransaction => raw.sqlite3_get_autocommit(connection.Handle) == 0;

    // The file has one writer at a time, so what was compared stands until the commit.
    public override CommitDialect Dialect => CommitDialect.OneWriter;

    protected override DbConnection Connection => connection;

    public override bool IsConstraint(DbException error) =>
        error is SqliteException { SqliteErrorCode: raw.SQLITE_CONSTRAINT };

    public void Open()
    {
        connection.Open();
        BeBusyFor(readPatience);
        Run(Settings);
    }

    /// <summary>Runs statements without result; not by the driver, whose own retry naps for 150 ms at a time.</summary>
    public void Run(string sql) =>
        SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(connection.Handle, sql), connection.Handle);

    public int Number(string sql) => Convert.ToInt32(Bind(sql).ExecuteScalar(), CultureInfo.InvariantCulture);

    public string? Text(string sql) => Bind(sql).ExecuteScalar() as string;

    /// <summary>Begins a transaction that holds the file's write lock.</summary>
    /// <returns>Whether the lock was free.</returns>
    public bool TryBeginWriting()
    {
        BeBusyFor(TimeSpan.Zero);
        var result = raw.sqlite3_exec(connection.Handle, "BEGIN IMMEDIATE");
        BeBusyFor(readPatience);
        if ((result & 0xFF) is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
        {
            return false;
        }

        SqliteException.ThrowExceptionForRC(result, connection.Handle);
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        _context?.Dispose();
        base.Dispose(disposing);
    }

    private void BeBusyFor(TimeSpan patience) =>
        raw.sqlite3_busy_timeout(connection.Handle, (int)patience.TotalMilliseconds);
}
