using System.Reflection;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.EntityFrameworkCore.Model;
using Beauty.Persistence.EntityFrameworkCore.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Beauty.Persistence.EntityFrameworkCore.Commits;

/// <summary>
/// Replaces the read-model rows of an aggregate by statements made from EF's model, so that the two agree.
/// </summary>
/// <remarks>Thread-safe and immutable; made once a store.</remarks>
internal sealed class ReadModelWriter
{
    private readonly Dictionary<Type, Target> _targets;

    private ReadModelWriter(Dictionary<Type, Target> targets) => _targets = targets;

    public static ReadModelWriter From(IModel model) =>
        new(ReadModelTable.All.ToDictionary(table => table.Row, table => TargetOf(model, table)));

    /// <summary>The statements that replace the rows of a changed aggregate.</summary>
    public IEnumerable<SqlStatement> Statements(TenantId tenant, AggregateChange change)
    {
        // Rows live and die with their source, so a new aggregate has none.
        if (change.ExpectedVersion > 0)
        {
            foreach (var target in _targets.Values)
            {
                if (target.Table.SourceOf(change.Key) is { } id)
                {
                    yield return new(target.Remove, tenant.Value, id) { MayMiss = true };
                }
            }
        }

        foreach (var row in change.Rows)
        {
            var values = ValuesOf(tenant, change.Key, row, out var target);
            yield return new(target.Add, values);
        }
    }

    private object?[] ValuesOf(TenantId tenant, AggregateKey source, IReadModel row, out Target target)
    {
        if (!_targets.TryGetValue(row.GetType(), out var known))
        {
            throw new ArgumentException($"This store keeps no rows of {row.GetType().Name}.", nameof(row));
        }

        InvariantBrokenException.ThrowUnless(
            row.Source == source, $"a row of {row.Source} stands in the change of {source}");
        target = known;
        var values = new object?[known.Columns.Length + 1];
        values[0] = tenant.Value;
        for (var i = 0; i < known.Columns.Length; i++)
        {
            var (property, converter) = known.Columns[i];
            var value = property.GetValue(row);
            values[i + 1] = converter is null ? value : converter.ConvertToProvider(value);
        }

        return values;
    }

    private static Target TargetOf(IModel model, ReadModelTable table)
    {
        var type = model.FindEntityType(table.Row)
            ?? throw new InvalidOperationException($"{table.Row.Name} is not in the model.");
        var columns = type.GetProperties().Where(property => !property.IsShadowProperty()).ToArray();
        var names = string.Join(", ", columns.Select(NameOf).Prepend(NameOf(type.GetProperty(ReadModelTable.Tenant))));
        var parameters = string.Join(
            ", ", Enumerable.Range(0, columns.Length + 1).Select(SqlSession.ParameterName));
        var name = type.GetTableName();
        return new(
            table,
            $"DELETE FROM {name} WHERE tenant = @p0 AND {NameOf(type.GetProperty(table.SourceId))} = @p1",
            $"INSERT INTO {name} ({names}) VALUES ({parameters})",
            [.. columns.Select(column => (column.PropertyInfo!, column.GetTypeMapping().Converter))]);
    }

    // Quoted, because a trade word such as "index" may be a keyword.
    private static string NameOf(IProperty property) => $"\"{property.GetColumnName()}\"";

    private sealed record Target(
        ReadModelTable Table, string Remove, string Add, (PropertyInfo Property, ValueConverter? Converter)[] Columns);
}
