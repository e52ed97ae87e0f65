using System.Data.Common;
using Beauty.Domain.Aggregates;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Npgsql;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Databases;

/// <summary>A store's database: its name, and the words for what is wrong with it.</summary>
internal sealed class StoreDatabase(string name)
{
    private const string IdleInTransaction = "25P03";

    public string Name { get; } = name;

    public StoreDatabaseException Problem(StoreDatabaseProblem problem, string message, Exception? cause = null) =>
        new(problem, Name, $"Database '{Name}' {message}", cause);

    /// <summary>Whether a failed COMMIT has certainly stored nothing.</summary>
    /// <remarks>
    /// Only what the server says while it still decides. Of a lost connection, a shutdown or an unknown error nobody
    /// knows on which side of the commit it came: only asking again by the command's key tells.
    /// </remarks>
    public static bool HasStoredNothing(Exception error) =>
        error.SqlState() is { } state
        && (IsConstraint(state)
            || state is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected
                or PostgresErrorCodes.LockNotAvailable);

    /// <summary>Whether a constraint or a trigger of ours refused a row, also an exclusion.</summary>
    public static bool IsConstraint(string state) => state.StartsWith("23", StringComparison.Ordinal);

    /// <summary>
    /// The exception by which the ports tell of an error of PostgreSQL before the commit; the error itself where none
    /// fits.
    /// </summary>
    public Exception Translate(DbException error) => error.SqlState() switch
    {
        null => new StoreBusyException($"Database '{Name}' did not answer: {error.Message}", error),
        { } state when IsConstraint(state) =>
            new InvariantBrokenException($"Database '{Name}' refused a row: {error.Message}", error),
        { } state when IsPassing(state) =>
            new StoreBusyException($"Database '{Name}' is busy: {error.Message}", error),
        { } state => Translate(state, error),
    };

    // Connections lost or not to be had, transactions in each other's way, waits cut short, a server going down or
    // coming up, resources for now exhausted (but not a full disk).
    private static bool IsPassing(string state) =>
        state.StartsWith("08", StringComparison.Ordinal)
        || state.StartsWith("40", StringComparison.Ordinal)
        || state.StartsWith("57P", StringComparison.Ordinal)
        || (state.StartsWith("53", StringComparison.Ordinal) && state is not PostgresErrorCodes.DiskFull)
        || state is PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled
            or IdleInTransaction;

    private Exception Translate(string state, DbException error) => state switch
    {
        PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InvalidPassword
            or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            Problem(StoreDatabaseProblem.CannotOpen, $"cannot be opened: {error.Message}", error),
        PostgresErrorCodes.InsufficientPrivilege =>
            Problem(StoreDatabaseProblem.RightsMissing, $"withholds a right: {error.Message}", error),
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.UndefinedObject =>
            Problem(
                StoreDatabaseProblem.NeedsMigration, $"lacks a part: {error.Message}. Maybe call MigrateAsync.", error),
        PostgresErrorCodes.DuplicateTable or PostgresErrorCodes.DuplicateObject =>
            Problem(
                StoreDatabaseProblem.NotOurs,
                $"holds what is not ours: {error.Message}. Maybe give the store a schema of its own by Search Path.",
                error),
        PostgresErrorCodes.ReadOnlySqlTransaction =>
            Problem(StoreDatabaseProblem.ReadOnly, "is read only. Maybe this server is a standby.", error),
        PostgresErrorCodes.DiskFull => Problem(StoreDatabaseProblem.DiskFull, "cannot grow: the disk is full.", error),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted =>
            Problem(StoreDatabaseProblem.Damaged, $"is damaged: {error.Message} Maybe restore a backup.", error),
        _ => error,
    };
}
