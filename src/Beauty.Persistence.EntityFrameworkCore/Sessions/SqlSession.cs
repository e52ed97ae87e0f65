using System.Data.Common;
using System.Globalization;
using Beauty.Persistence.EntityFrameworkCore.Commits;

namespace Beauty.Persistence.EntityFrameworkCore.Sessions;

/// <summary>An open connection with its prepared commands, used by one unit of work at a time.</summary>
/// <remarks>Commands stay prepared between units of work: preparing costs more than running one.</remarks>
internal abstract class SqlSession(StoreTypes types) : IDisposable
{
    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);

    public StoreTypes Types { get; } = types;

    /// <summary>What a commit says in the words of this kind of database.</summary>
    public abstract CommitDialect Dialect { get; }

    protected abstract DbConnection Connection { get; }

    /// <summary>Sets the parameters <c>@p0</c>, <c>@p1</c>… of a command and gives it back, ready to run.</summary>
    public DbCommand Bind(string sql, params ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = Prepare(sql, values.Length);
            _prepared.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = Types.ToStore(values[i]);
        }

        return command;
    }

    public static string ParameterName(int index) => string.Create(CultureInfo.InvariantCulture, $"@p{index}");

    /// <summary>Whether a constraint or a trigger refused a row.</summary>
    public abstract bool IsConstraint(DbException error);

    /// <summary>Runs statements in order, until one of them fails.</summary>
    /// <remarks>
    /// A session may send them together and run them all: whoever asks rolls back what failed.
    /// </remarks>
    /// <returns>The first that failed; null where none did.</returns>
    public virtual async Task<SqlFailure?> RunAllAsync(
        IReadOnlyList<SqlStatement> statements, CancellationToken cancellationToken)
    {
        for (var index = 0; index < statements.Count; index++)
        {
            var statement = statements[index];
            try
            {
                var row = await Bind(statement.Sql, statement.Values)
                    .ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
                await using (row.ConfigureAwait(false))
                {
                    if (!statement.MayMiss && !row.HasRows && row.RecordsAffected < 1)
                    {
                        return new(index, Error: null);
                    }
                }
            }
            catch (DbException error) when (IsConstraint(error))
            {
                return new(index, error);
            }
        }

        return null;
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        _prepared.Clear();
        Connection.Dispose();
    }

    // The texts are constants or made from the model; values are always parameters.
    protected virtual DbCommand Prepare(string sql, int parameters)
    {
        var command = Connection.CreateCommand();
#pragma warning disable CA2100 // The text is no input: see above.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < parameters; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = ParameterName(i);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
