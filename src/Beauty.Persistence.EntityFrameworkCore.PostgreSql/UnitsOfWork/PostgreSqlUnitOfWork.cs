using System.Data.Common;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Databases;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Sessions;
using Beauty.Persistence.EntityFrameworkCore.UnitsOfWork;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.UnitsOfWork;

/// <summary>A unit of work over a connection of PostgreSQL.</summary>
/// <remarks>
/// All reads show one state, so that a refusal too is true of a moment that was. The commit is a transaction of its own
/// at READ COMMITTED, which compares all that was read with what is stored by then. While the domain decides nothing is
/// locked.
/// </remarks>
internal sealed class PostgreSqlUnitOfWork(PostgreSqlSession session, UnitOfWorkScope scope, StoreDatabase database)
    : RelationalUnitOfWork(session, scope)
{
    private PostgreSqlSession? _session = session;

    protected override ValueTask BeginWritingAsync(CancellationToken cancellationToken) =>
        _session!.BeginWritingAsync(cancellationToken);

    protected override async ValueTask CommitTransactionAsync(CommandId command)
    {
        try
        {
            await _session!.CommitAsync().ConfigureAwait(false);
        }
        catch (DbException error) when (StoreDatabase.HasStoredNothing(error))
        {
            throw database.Translate(error);
        }
        catch (Exception error)
        {
            throw new OutcomeUnknownException(command, error);
        }
        finally
        {
            await RollBackAsync().ConfigureAwait(false);
        }
    }

    // Ended at the commit, not at the end of the caller's block, so that the connection serves the next one.
    protected override async ValueTask RollBackAsync()
    {
        if (_session is { } lent)
        {
            _session = null;
            await lent.EndAsync().ConfigureAwait(false);
        }
    }

    protected override Exception Translate(DbException error) => database.Translate(error);
}
