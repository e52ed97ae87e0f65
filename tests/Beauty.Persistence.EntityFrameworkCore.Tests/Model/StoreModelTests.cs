using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.EntityFrameworkCore.Model;
using Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;
using Beauty.Tests.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Beauty.Persistence.EntityFrameworkCore.Tests.Model;

/// <summary>What holds for every table, looked at through the SQLite provider: EF makes no model without one.</summary>
public sealed partial class StoreModelTests : IDisposable
{
    private readonly SqliteContext _context = SqliteContext.Over(new SqliteConnection());

    public static TheoryData<Type> Tables
    {
        get
        {
            using var context = SqliteContext.Over(new SqliteConnection());
            var tables = context.Model.GetEntityTypes().Where(type => type.GetTableName() is not null);
            return [.. tables.Select(type => type.ClrType)];
        }
    }

    public static TheoryData<Type> ReadModels => [.. ReadModelTable.All.Select(table => table.Row)];

    public void Dispose() => _context.Dispose();

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_tenant_leads_every_key_and_every_unique_index(Type row)
    {
        var type = Find(row);
        var leaders = type.GetKeys().Select(key => key.Properties[0].Name)
            .Concat(type.GetIndexes().Where(index => index.IsUnique).Select(index => index.Properties[0].Name));

        // The outbox is told over all tenants in one order by one relay, so its number and lease have no tenant.
        var exceptions = row == typeof(OutboxRow) ? nameof(OutboxRow.Seq)
            : row == typeof(RelayLeaseRow) ? nameof(RelayLeaseRow.Name)
            : "";
        var others = leaders.Where(leader => !string.Equals(leader, "Tenant", StringComparison.Ordinal));
        Assert.Equal(exceptions, string.Join(' ', others));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Tables_and_columns_are_named_in_lower_case_with_underscores(Type row)
    {
        var type = Find(row);

        Assert.All(
            type.GetProperties().Select(property => property.GetColumnName()).Append(type.GetTableName()!),
            name => Assert.Matches(SnakeCase(), name));
    }

    [Fact]
    public void Every_read_model_has_a_table()
    {
        var rows = typeof(IReadModel).Assembly.GetTypes()
            .Where(type => type.IsClass && typeof(IReadModel).IsAssignableFrom(type));

        Assert.Equal(rows.ToHashSet(), ReadModelTable.All.Select(table => table.Row).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(ReadModels))]
    public void The_rows_of_an_aggregate_are_found_by_the_front_of_the_key(Type row)
    {
        var table = ReadModelTable.All.Single(known => known.Row == row);
        var key = Find(row).FindPrimaryKey()!;

        Assert.Equal((ReadModelTable.Tenant, table.SourceId), (key.Properties[0].Name, key.Properties[1].Name));
    }

    [Theory]
    [MemberData(nameof(ReadModels))]
    public void The_table_names_the_same_source_as_the_row(Type row)
    {
        var table = ReadModelTable.All.Single(known => known.Row == row);
        var (id, property) = (An.Id<ClientId>(1).Value, row.GetProperty(table.SourceId)!);
        var from = property.PropertyType.GetMethod("From", BindingFlags.Public | BindingFlags.Static)!;
        var sample = (IReadModel)RuntimeHelpers.GetUninitializedObject(row);
        property.SetValue(sample, from.Invoke(null, [id]));

        Assert.Equal(new AggregateKey(table.SourceKind, id), sample.Source);
        Assert.Equal(id, table.SourceOf(sample.Source));
        Assert.Null(table.SourceOf(new AggregateKey("other", id)));
    }

    [Fact]
    public void Everything_that_can_be_queried_is_kept_to_the_tenant()
    {
        var readable = _context.Model.GetEntityTypes().Where(type => ReadModelTable.IsReadable(type.ClrType)).ToList();

        Assert.Equal(ReadModelTable.All.Count + 2, readable.Count);
        Assert.All(readable, type => Assert.NotEmpty(type.GetDeclaredQueryFilters()));
    }

    [Fact]
    public void Nothing_else_can_be_queried() =>
        Assert.False(ReadModelTable.IsReadable(typeof(ClaimRow)) || ReadModelTable.IsReadable(typeof(string)));

    [GeneratedRegex("^[a-z]+(_[a-z]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SnakeCase();

    private IEntityType Find(Type row) => _context.Model.FindEntityType(row)!;
}
