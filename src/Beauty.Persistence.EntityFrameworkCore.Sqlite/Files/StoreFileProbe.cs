using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Files;

/// <summary>Looks at a file without changing a byte of it or beside it.</summary>
/// <remarks>
/// Opening a database for writing may roll back or checkpoint what its last user left, so a file is opened for writing
/// only after it is known to be ours. Nothing but SQLite opens it at all: on Unix, closing a file gives up all locks
/// that the process holds on it, also those of SQLite's other connections, and another process that then closes the
/// file takes the log away under them.
/// </remarks>
internal static class StoreFileProbe
{
    private const int SmallestPage = 512;

    /// <summary>Says what the file is, or throws what is wrong with it.</summary>
    public static StoreFileState Look(StoreFile file, StoreCheckDepth depth)
    {
        try
        {
            if (!File.Exists(file.Path))
            {
                return LookAtFolder(file);
            }

            return new FileInfo(file.Path).Length switch
            {
                // What SQLite takes for a new database.
                0 => StoreFileState.Empty,
                < SmallestPage => throw file.Problem(
                    StoreFileProblem.NotADatabase, "is no SQLite database. Maybe the path is wrong."),
                _ => LookInside(file, depth),
            };
        }
        catch (SqliteException error)
        {
            throw file.Translate(error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw file.Problem(StoreFileProblem.CannotOpen, $"cannot be opened: {error.Message}", error);
        }
    }

    private static StoreFileState LookAtFolder(StoreFile file)
    {
        if (Directory.Exists(file.Path))
        {
            throw file.Problem(StoreFileProblem.CannotOpen, "is a folder.");
        }

        return Directory.Exists(Path.GetDirectoryName(file.Path))
            ? StoreFileState.Missing
            : throw file.Problem(StoreFileProblem.Missing, "lies in a folder that does not exist.");
    }

    private static StoreFileState LookInside(StoreFile file, StoreCheckDepth depth)
    {
        using var connection = Open(file.Path);
        var applicationId = Number(connection, "PRAGMA application_id");
        var schema = Number(connection, "PRAGMA user_version");
        if (applicationId == 0 && schema == 0 && Number(connection, "SELECT count(*) FROM sqlite_master") == 0)
        {
            return StoreFileState.Empty;
        }

        file.RequireOurs(applicationId, schema);
        if (depth == StoreCheckDepth.EveryPage)
        {
            RequireSound(file, connection);
        }

        return StoreFileState.Ours;
    }

    private static void RequireSound(StoreFile file, SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        var verdict = (string)command.ExecuteScalar()!;
        if (!string.Equals(verdict, "ok", StringComparison.Ordinal))
        {
            throw file.Problem(StoreFileProblem.Damaged, $"is damaged: {verdict}. Maybe restore a backup.");
        }

        RequireChains(file, connection);
    }

    // Another program may have written with foreign keys off, by which the entries of a ledger are chained.
    private static void RequireChains(StoreFile file, SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_key_check";
        using var row = command.ExecuteReader();
        if (row.Read())
        {
            throw file.Problem(
                StoreFileProblem.Damaged,
                $"is damaged: row {row.GetValue(1)} of {row.GetString(0)} follows none of {row.GetString(2)}. " +
                "Maybe restore a backup.");
        }
    }

    // With a log beside the file the content is in both, and SQLite must read them together. Without one the file is
    // complete, and "immutable" keeps SQLite from creating a log of its own.
    private static SqliteConnection Open(string path)
    {
        var isComplete = !File.Exists(path + "-wal") && !File.Exists(path + "-journal");
        var address = new Uri(path).AbsoluteUri.Replace("?", "%3F", StringComparison.Ordinal);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = isComplete ? $"{address}?immutable=1" : address,
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        connection.Open();
        return connection;
    }

    private static int Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are the constants above.
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
