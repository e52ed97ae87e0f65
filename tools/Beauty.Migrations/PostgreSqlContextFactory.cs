using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Sessions;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;

namespace Beauty.Migrations;

/// <summary>Makes the context for dotnet-ef; no server is asked.</summary>
internal sealed class PostgreSqlContextFactory : IDesignTimeDbContextFactory<PostgreSqlContext>
{
    public PostgreSqlContext CreateDbContext(string[] args) => PostgreSqlContext.Over(new NpgsqlConnection());
}
