namespace Beauty.Persistence.EntityFrameworkCore.Sqlite;

/// <summary>Where a store's file is and how patient its callers are.</summary>
/// <remarks>Read once, when the store is made; a change after that has no effect.</remarks>
public sealed class SqliteStoreOptions
{
    /// <summary>The longest <see cref="BusyTimeout"/>: 10 minutes.</summary>
    public static TimeSpan LongestBusyTimeout { get; } = TimeSpan.FromMinutes(10);

    /// <summary>The file's path, on a disk of this machine: SQLite's locks do not hold on network drives.</summary>
    /// <value>Empty until set; a relative path counts from the current folder. It is no connection string.</value>
    public string File { get; set; } = "";

    /// <summary>
    /// How long a unit of work waits for other writers, in this process and in others, before it gives up.
    /// </summary>
    /// <value>5 seconds; more than zero, at most <see cref="LongestBusyTimeout"/>.</value>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(5);

    internal IEnumerable<string> Mistakes()
    {
        if (string.IsNullOrWhiteSpace(File))
        {
            yield return $"{nameof(File)} needs a path, got '{File}'.";
        }
        else if (File.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
            || File.Contains(":memory:", StringComparison.Ordinal))
        {
            yield return $"{nameof(File)} needs the path of a file on disk, got '{File}'.";
        }

        if (BusyTimeout <= TimeSpan.Zero || BusyTimeout > LongestBusyTimeout)
        {
            yield return
                $"{nameof(BusyTimeout)} must be more than 0 and at most {LongestBusyTimeout}, got {BusyTimeout}.";
        }
    }
}
