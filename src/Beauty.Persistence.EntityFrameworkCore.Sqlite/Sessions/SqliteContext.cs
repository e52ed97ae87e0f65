using Beauty.Persistence.EntityFrameworkCore.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;

/// <summary>The relational model in a SQLite file.</summary>
internal sealed class SqliteContext(DbContextOptions<SqliteContext> options)
    : StoreContext(options, SqliteStoreTypes.Instance)
{
    public static SqliteContext Over(SqliteConnection connection) =>
        new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite(connection).Options);
}
