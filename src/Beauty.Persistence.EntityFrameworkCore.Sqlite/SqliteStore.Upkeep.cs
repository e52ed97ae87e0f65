using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.Sqlite.Files;
using Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;
using Microsoft.Data.Sqlite;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite;

public sealed partial class SqliteStore
{
    /// <summary>
    /// Creates the file, or brings it to this version's schema; a file that is up to date is left alone.
    /// </summary>
    /// <remarks>
    /// Never called by the library itself. It reads the whole file first. All or nothing: a migration that is killed
    /// leaves the file as it was. Back the file up before.
    /// </remarks>
    /// <param name="cancellationToken">Gives up waiting for other writers.</param>
    /// <returns>A task that ends when the file is ready for use.</returns>
    /// <exception cref="StoreFileException">
    /// The file is no database, not ours, of a newer schema or damaged, and was not touched; or it cannot be written.
    /// </exception>
    /// <exception cref="StoreBusyException">Other writers held the file for the whole busy timeout.</exception>
    public async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        var patience = await EnterAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            StoreFileProbe.Look(_file, StoreCheckDepth.EveryPage);
            await MigrateWithinAsync(patience, cancellationToken).ConfigureAwait(false);
        }
        catch (SqliteException error)
        {
            throw _file.Translate(error);
        }
        finally
        {
            _gate.Leave();
        }
    }

    /// <summary>
    /// Checks at start-up that the file is fit for use: ours, up to date, with its backstop, durable.
    /// </summary>
    /// <param name="depth">How much is read.</param>
    /// <param name="cancellationToken">Stops checking.</param>
    /// <returns>A task that ends when all is well.</returns>
    /// <exception cref="StoreFileException">
    /// In this order: missing or not to be opened; no database; not ours; newer schema; damaged; needs migration; not
    /// in write-ahead mode; backstop missing or changed. The file was not touched.
    /// </exception>
    public Task CheckAsync(
        StoreCheckDepth depth = StoreCheckDepth.Schema, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (StoreFileProbe.Look(_file, depth) == StoreFileState.Missing)
        {
            throw _file.IsMissing();
        }

        // Not a session on loan: those were judged when they were opened.
        using var session = _sessions.Open();
        try
        {
            StoreMigrator.RequireBackstop(_file, session);
            return Task.CompletedTask;
        }
        catch (SqliteException error)
        {
            throw _file.Translate(error);
        }
    }

    /// <summary>Writes a complete, compact copy of one state of the file while it is in use.</summary>
    /// <remarks>
    /// The copy holds nothing that was deleted. It appears under its name only when it is complete and on disk. Never
    /// copy the file itself while a store has it open: part of it stands in the log beside it.
    /// </remarks>
    /// <param name="path">The copy's path, where no file stands; its folder exists.</param>
    /// <param name="cancellationToken">Gives up before the copy is begun.</param>
    /// <returns>A task that ends when the copy is on disk.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="StoreFileException">The file cannot be used, or the copy cannot be written.</exception>
    public Task BackUpAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        cancellationToken.ThrowIfCancellationRequested();
        var session = _sessions.Lend();
        try
        {
            StoreBackup.Write(session, new(Path.GetFullPath(path)));
            return Task.CompletedTask;
        }
        finally
        {
            _sessions.Return(session);
        }
    }

    private async Task MigrateWithinAsync(Patience patience, CancellationToken cancellationToken)
    {
        using var session = _sessions.OpenForMigration();
        // Rebuilding a table drops the old one, which foreign keys would forbid. Outside a transaction it counts.
        session.Run("PRAGMA foreign_keys = OFF; PRAGMA journal_mode = WAL");
        await LockFileAsync(session, patience, cancellationToken).ConfigureAwait(false);
        new StoreMigrator(_file).Migrate(session);
        session.Run("COMMIT");
        // The marks in the file's header are to stand in the file itself, not in the log beside it.
        session.Run("PRAGMA wal_checkpoint(TRUNCATE)");
    }
}
