using Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Design;

namespace Beauty.Migrations;

/// <summary>Makes the context for dotnet-ef; no file is opened.</summary>
internal sealed class SqliteContextFactory : IDesignTimeDbContextFactory<SqliteContext>
{
    public SqliteContext CreateDbContext(string[] args) =>
        SqliteContext.Over(new SqliteConnection("Data Source=:memory:"));
}
