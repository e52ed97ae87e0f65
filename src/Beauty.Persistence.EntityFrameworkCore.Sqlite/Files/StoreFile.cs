using Beauty.Domain.Aggregates;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Files;

/// <summary>A store's file: its marks, and the words for what is wrong with it.</summary>
internal sealed class StoreFile(string path)
{
    /// <summary>Stands in the header of every file of ours: "BEAU".</summary>
    public const int ApplicationId = 0x42454155;

    public string Path { get; } = path;

    public StoreFileException Problem(StoreFileProblem problem, string message, Exception? cause = null) =>
        new(problem, Path, $"'{Path}' {message}", cause);

    public StoreFileException IsMissing() =>
        Problem(StoreFileProblem.Missing, "does not exist. Maybe call MigrateAsync, which creates it.");

    /// <summary>Refuses a file of another program or of a newer schema.</summary>
    public void RequireOurs(int applicationId, int schema)
    {
        if (applicationId != ApplicationId)
        {
            throw Problem(
                StoreFileProblem.NotOurs,
                $"is a database of another program (application id {applicationId}, expected {ApplicationId}). " +
                "Maybe the path is wrong.");
        }

        if (schema > StoreSchema.Current)
        {
            throw Problem(
                StoreFileProblem.NewerSchema,
                $"has schema {schema}, this version knows schemas up to {StoreSchema.Current}. " +
                "Maybe update the package.");
        }
    }

    /// <summary>Refuses a file that a unit of work cannot use before it is migrated.</summary>
    public void RequireCurrent(int applicationId, int schema)
    {
        if (applicationId == 0 && schema == 0)
        {
            throw Problem(StoreFileProblem.NeedsMigration, "is empty. Maybe call MigrateAsync first.");
        }

        RequireOurs(applicationId, schema);
        if (schema < StoreSchema.Current)
        {
            throw Problem(
                StoreFileProblem.NeedsMigration,
                $"has schema {schema}, this version needs schema {StoreSchema.Current}. " +
                "Maybe back it up and call MigrateAsync.");
        }
    }

    /// <summary>
    /// The exception by which the ports tell of an error of SQLite; the error itself where none fits.
    /// </summary>
    public Exception Translate(SqliteException error) => error.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new StoreBusyException($"'{Path}' is locked: {error.Message}", error),
        raw.SQLITE_CONSTRAINT => new InvariantBrokenException($"'{Path}' refused a row: {error.Message}", error),
        raw.SQLITE_FULL => Problem(StoreFileProblem.DiskFull, "cannot grow: the disk is full.", error),
        raw.SQLITE_READONLY =>
            Problem(StoreFileProblem.ReadOnly, "cannot be written. Maybe rights on its folder are missing.", error),
        raw.SQLITE_CORRUPT =>
            Problem(StoreFileProblem.Damaged, $"is damaged: {error.Message} Maybe restore a backup.", error),
        raw.SQLITE_NOTADB =>
            Problem(StoreFileProblem.NotADatabase, "is no SQLite database. Maybe the path is wrong.", error),
        raw.SQLITE_IOERR =>
            Problem(StoreFileProblem.DiskFailed, $"could not be read or written: {error.Message}", error),
        raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_AUTH =>
            Problem(StoreFileProblem.CannotOpen, $"cannot be opened: {error.Message}", error),
        _ => error,
    };
}
