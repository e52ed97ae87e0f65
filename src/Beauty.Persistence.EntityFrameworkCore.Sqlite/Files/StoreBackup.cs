using Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Files;

/// <summary>Writes a copy of a store's file.</summary>
internal static class StoreBackup
{
    public static void Write(SqliteSession session, StoreFile target)
    {
        if (Path.Exists(target.Path))
        {
            throw target.Problem(
                StoreFileProblem.AlreadyExists, "exists already. Maybe put the time into the backup's name.");
        }

        var unfinished = target.Path + ".unfinished";
        try
        {
            File.Delete(unfinished);
            session.Bind("VACUUM INTO @p0", unfinished).ExecuteNonQuery();
            Finish(unfinished);
            File.Move(unfinished, target.Path, overwrite: false);
        }
        catch (SqliteException error)
        {
            File.Delete(unfinished);
            throw target.Translate(error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw target.Problem(StoreFileProblem.CannotOpen, $"cannot be written: {error.Message}", error);
        }
    }

    // The copy is not in write-ahead mode and not yet on disk.
    private static void Finish(string path)
    {
        using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
        }.ToString()))
        {
            connection.Open();
            SqliteException.ThrowExceptionForRC(
                raw.sqlite3_exec(connection.Handle, "PRAGMA journal_mode = WAL"), connection.Handle);
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }
}
