using Microsoft.Data.Sqlite;

namespace DocumentStore.Documents;

/// <summary>One transaction over the documents. All SQL of this store stands here.</summary>
/// <remarks>Used by one thread at a time. Disposing without a commit leaves nothing.</remarks>
internal sealed class DocumentSession : IDisposable
{
    // Full synchronisation keeps what was acknowledged when the power fails (W16).
    private const string Settings = "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON";

    private const string Table =
        """
        PRAGMA journal_mode = WAL;
        CREATE TABLE IF NOT EXISTS document (key TEXT PRIMARY KEY, version INTEGER NOT NULL, json TEXT NOT NULL)
        STRICT, WITHOUT ROWID
        """;

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;

    private DocumentSession(SqliteConnection connection, SqliteTransaction transaction) =>
        (_connection, _transaction) = (connection, transaction);

    /// <summary>Makes the table where it is missing.</summary>
    public static void Prepare(SqliteConnection connection) => Execute(connection, Table);

    /// <summary>Begins a transaction; one for writing holds the file's write lock from here on.</summary>
    public static DocumentSession Begin(SqliteConnection connection, bool forWriting)
    {
        try
        {
            Execute(connection, Settings);
            return new(connection, connection.BeginTransaction(deferred: !forWriting));
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public Document? Find(string key)
    {
        using var command = Command("SELECT version, json FROM document WHERE key = $key", ("$key", key));
        using var reader = command.ExecuteReader();
        return reader.Read() ? new(key, reader.GetInt64(0), reader.GetString(1)) : null;
    }

    /// <summary>The version of a document; 0 for one that does not exist.</summary>
    public long VersionOf(string key)
    {
        using var command = Command("SELECT version FROM document WHERE key = $key", ("$key", key));
        return command.ExecuteScalar() is long version ? version : 0;
    }

    /// <summary>The documents whose keys begin with a path, in the order of their keys.</summary>
    /// <param name="path">The path, with its slash.</param>
    /// <param name="after">The key after which to begin; null for the first.</param>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<Document> Under(string path, string? after = null, int limit = int.MaxValue)
    {
        // The character after the slash ends everything that begins with the path.
        using var command = Command(
            """
            SELECT key, version, json FROM document WHERE key > $after AND key < $end ORDER BY key LIMIT $limit
            """,
            ("$after", after ?? path), ("$end", path[..^1] + (char)('/' + 1)), ("$limit", limit));
        using var reader = command.ExecuteReader();
        var found = new List<Document>();
        while (reader.Read())
        {
            found.Add(new(reader.GetString(0), reader.GetInt64(1), reader.GetString(2)));
        }

        return found;
    }

    public void Put(Document document)
    {
        using var command = Command(
            """
            INSERT INTO document (key, version, json) VALUES ($key, $version, $json)
            ON CONFLICT (key) DO UPDATE SET version = excluded.version, json = excluded.json
            """,
            ("$key", document.Key), ("$version", document.Version), ("$json", document.Json));
        command.ExecuteNonQuery();
    }

    public void Remove(string key)
    {
        using var command = Command("DELETE FROM document WHERE key = $key", ("$key", key));
        command.ExecuteNonQuery();
    }

    public void Commit() => _transaction.Commit();

    public void Dispose()
    {
        _transaction.Dispose();
        _connection.Dispose();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only the constants of this class come here.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Only the constants of this class come here; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
