using Beauty.Persistence.EntityFrameworkCore.Model;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Sessions;

/// <summary>The relational model in a PostgreSQL database.</summary>
internal sealed class PostgreSqlContext(DbContextOptions<PostgreSqlContext> options)
    : StoreContext(options, PostgreSqlStoreTypes.Instance)
{
    /// <summary>Which migrations a database has had; not EF's own name, which the host's tables may use.</summary>
    public const string History = "beauty_migrations";

    // Over a connection, never a data source: EF makes all its services anew for each of those.
    public static PostgreSqlContext Over(NpgsqlConnection connection) => new(
        new DbContextOptionsBuilder<PostgreSqlContext>()
            .UseNpgsql(connection, npgsql => npgsql.MigrationsHistoryTable(History))
            .Options);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.HasPostgresExtension("btree_gist");
        // Texts are codes: compared by their bytes they sort alike on every machine, and no upgrade of the system's
        // languages can put the keys of an index out of order.
        foreach (var property in modelBuilder.Model.GetEntityTypes()
            .Where(type => type.GetTableName() is not null).SelectMany(type => type.GetProperties()))
        {
            if ((property.GetValueConverter()?.ProviderClrType ?? property.ClrType) == typeof(string))
            {
                property.SetCollation("C");
            }
        }
    }
}
