using Npgsql;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql;

/// <summary>Where a store's database is and how patient its callers are.</summary>
/// <remarks>Read once, when the store is made; a change after that has no effect.</remarks>
public sealed class PostgreSqlStoreOptions
{
    /// <summary>The longest <see cref="BusyTimeout"/>: 10 minutes.</summary>
    public static TimeSpan LongestBusyTimeout { get; } = TimeSpan.FromMinutes(10);

    /// <summary>Npgsql's connection string: host, database, user, size of the pool.</summary>
    /// <value>
    /// Empty until set. Tables live in the first schema of its search path. Statements are prepared unless it says
    /// <c>Max Auto Prepare=0</c>, as poolers that share sessions between transactions may need.
    /// </value>
    public string ConnectionString { get; set; } = "";

    /// <summary>How long a commit waits for rows that another one holds, and a migration for another one.</summary>
    /// <value>5 seconds; at least one millisecond, at most <see cref="LongestBusyTimeout"/>.</value>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Whether <see cref="PostgreSqlStore.CheckAsync"/> refuses a server that may lose what it acknowledged.
    /// </summary>
    /// <value>True; false only for the throw-away servers of tests.</value>
    public bool RequiresDurableServer { get; set; } = true;

    internal IEnumerable<string> Mistakes()
    {
        if (string.IsNullOrWhiteSpace(ConnectionString))
        {
            yield return $"{nameof(ConnectionString)} needs a connection string, got '{ConnectionString}'.";
        }
        else if (Parse() is not { } parsed)
        {
            // The text itself may hold a password, so it is not repeated.
            yield return $"{nameof(ConnectionString)} cannot be read by Npgsql.";
        }
        else if (string.IsNullOrWhiteSpace(parsed.Host) || string.IsNullOrWhiteSpace(parsed.Database))
        {
            yield return $"{nameof(ConnectionString)} needs a Host and a Database.";
        }
        else if (parsed.Multiplexing)
        {
            yield return $"{nameof(ConnectionString)} must not set Multiplexing: a commit is one transaction.";
        }

        if (BusyTimeout < TimeSpan.FromMilliseconds(1) || BusyTimeout > LongestBusyTimeout)
        {
            yield return
                $"{nameof(BusyTimeout)} must be at least 1 ms and at most {LongestBusyTimeout}, got {BusyTimeout}.";
        }
    }

    private NpgsqlConnectionStringBuilder? Parse()
    {
        try
        {
            return new(ConnectionString);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
