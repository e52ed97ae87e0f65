using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace FrontDesk.Desks;

/// <summary>A digest of all rows of a file, to tell whether two files hold the same or one has changed.</summary>
internal static class StoreDigest
{
    /// <summary>Digests every table, whatever the order in which its rows were written.</summary>
    /// <param name="file">The file, which is not changed.</param>
    /// <returns>For each table, by name, its number of rows and their digest.</returns>
    public static async ValueTask<IReadOnlyList<TableDigest>> ReadAsync(string file)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false,
        }.ToString());
        await connection.OpenAsync();
        var digests = new List<TableDigest>();
        foreach (var table in await TablesAsync(connection))
        {
            digests.Add(await DigestAsync(connection, table));
        }

        return digests;
    }

    private static async ValueTask<List<string>> TablesAsync(SqliteConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name";
        await using var reader = await command.ExecuteReaderAsync();
        var tables = new List<string>();
        while (await reader.ReadAsync())
        {
            tables.Add(reader.GetString(0));
        }

        return tables;
    }

    private static async ValueTask<TableDigest> DigestAsync(SqliteConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name comes from the file's own schema, and a name cannot be a parameter.
        command.CommandText = $"SELECT * FROM \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(TextOf(reader)))));
        }

        rows.Sort(StringComparer.Ordinal);
        var all = SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(rows)));
        return new TableDigest(table, rows.Count, Convert.ToHexString(all)[..16]);
    }

    /// <summary>Each cell with its column, type and length, so that no two rows read alike.</summary>
    private static string TextOf(SqliteDataReader reader)
    {
        var text = new StringBuilder();
        for (var column = 0; column < reader.FieldCount; column++)
        {
            var cell = reader.GetValue(column) switch
            {
                DBNull => "-",
                byte[] bytes => "b" + Convert.ToHexString(bytes),
                var value => value.GetType().Name + Convert.ToString(value, CultureInfo.InvariantCulture),
            };
            text.Append(CultureInfo.InvariantCulture, $"{reader.GetName(column)}:{cell.Length}:{cell};");
        }

        return text.ToString();
    }
}
