using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Databases;
using Beauty.Persistence.EntityFrameworkCore.Sessions;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql;

public sealed partial class PostgreSqlStore
{
    /// <summary>Makes the tables, or brings them to this version's schema; what is up to date is left alone.</summary>
    /// <remarks>
    /// Never called by the library itself. All or nothing, in one transaction. Hosts that start at once come one after
    /// another, and the later ones find nothing to do. Its user owns the database or may create in it: the extension
    /// <c>btree_gist</c> is made where it is missing. Back the database up before.
    /// </remarks>
    /// <param name="cancellationToken">Gives up; nothing is changed.</param>
    /// <returns>A task that ends when the database is ready for use.</returns>
    /// <exception cref="StoreDatabaseException">
    /// The database is not to be opened, of a newer schema, holds tables that are not ours, or lacks a part of its
    /// backstop; a right is missing. Nothing was changed.
    /// </exception>
    /// <exception cref="StoreBusyException">
    /// The server does not answer, or others held the tables for the whole busy timeout.
    /// </exception>
    public Task MigrateAsync(CancellationToken cancellationToken = default) => UpkeepAsync(
        (upkeep, token) => upkeep.MigrateAsync(_busyTimeout, token), cancellationToken);

    /// <summary>
    /// Checks at start-up that the database is fit for use: up to date, with its backstop, on a durable server.
    /// </summary>
    /// <param name="cancellationToken">Stops checking.</param>
    /// <returns>A task that ends when all is well.</returns>
    /// <exception cref="StoreDatabaseException">
    /// In this order: not to be opened; newer schema; needs migration; backstop missing or changed, with the name of
    /// what is missing; server not durable.
    /// </exception>
    /// <exception cref="StoreBusyException">The server does not answer.</exception>
    public Task CheckAsync(CancellationToken cancellationToken = default) => UpkeepAsync(
        (upkeep, token) => upkeep.CheckAsync(_requiresDurableServer, token), cancellationToken);

    private async Task UpkeepAsync(
        Func<StoreUpkeep, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            try
            {
                await work(new(connection, _database), cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error) when (error.DatabaseError() is { } cause)
            {
                throw _database.Translate(cause);
            }
        }
    }
}
