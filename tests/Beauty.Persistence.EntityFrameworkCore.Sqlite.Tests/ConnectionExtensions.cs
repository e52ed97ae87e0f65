using Microsoft.Data.Sqlite;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests;

internal static class ConnectionExtensions
{
    public static int Run(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are those of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteNonQuery();
    }

    public static object? Ask(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are those of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    /// <summary>How SQLite would answer a question, line by line.</summary>
    public static string Explain(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are those of the store.
        command.CommandText = $"EXPLAIN QUERY PLAN {sql}";
#pragma warning restore CA2100
        for (var i = 0; sql.Contains($"@p{i}", StringComparison.Ordinal); i++)
        {
            command.Parameters.AddWithValue($"@p{i}", 0);
        }

        using var row = command.ExecuteReader();
        var lines = new List<string>();
        while (row.Read())
        {
            lines.Add(row.GetString(3));
        }

        return string.Join('\n', lines);
    }
}
