using System.Linq.Expressions;

namespace Beauty.Persistence.Abstractions.Reading;

/// <summary>Puts a specification on a provider's query, for adapters.</summary>
/// <remarks>Tags and tracking are the adapter's own to apply: they are no part of LINQ.</remarks>
public static class SpecificationEvaluator
{
    /// <summary>The query with the specification's conditions, order and page.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="rows">The provider's rows, of one tenant already.</param>
    /// <param name="specification">The specification.</param>
    /// <param name="criteriaOnly">Whether order and page are left out, as counting does.</param>
    /// <returns>The query.</returns>
    public static IQueryable<T> GetQuery<T>(
        IQueryable<T> rows, ISpecification<T> specification, bool criteriaOnly = false)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(specification);
        foreach (var condition in specification.WhereExpressions)
        {
            rows = rows.Where(condition);
        }

        return criteriaOnly ? rows : Page(specification, Order(specification, rows));
    }

    /// <summary>The query with the specification's conditions, order, page and selection.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <typeparam name="TResult">What is answered for each row.</typeparam>
    /// <param name="rows">The provider's rows, of one tenant already.</param>
    /// <param name="specification">The specification.</param>
    /// <returns>The query.</returns>
    /// <exception cref="InvalidOperationException">The specification selects nothing.</exception>
    public static IQueryable<TResult> GetQuery<T, TResult>(
        IQueryable<T> rows, ISpecification<T, TResult> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return GetQuery<T>(rows, specification).Select(SelectorOf(specification));
    }

    internal static Expression<Func<T, TResult>> SelectorOf<T, TResult>(ISpecification<T, TResult> specification) =>
        specification.Selector ?? throw new InvalidOperationException(
            $"{specification.GetType().Name} selects nothing. Maybe call Query.Select in its constructor.");

    internal static IEnumerable<T> Order<T>(ISpecification<T> specification, IEnumerable<T> rows) =>
        specification.OrderExpressions is { Count: > 0 } keys
            ? keys.Skip(1).Aggregate(keys[0].Start(rows), (ordered, key) => key.Continue(ordered))
            : rows;

    internal static IEnumerable<T> Page<T>(ISpecification<T> specification, IEnumerable<T> rows)
    {
        var rest = specification.Skip is { } skip ? rows.Skip(skip) : rows;
        return specification.Take is { } take ? rest.Take(take) : rest;
    }

    private static IQueryable<T> Order<T>(ISpecification<T> specification, IQueryable<T> rows) =>
        specification.OrderExpressions is { Count: > 0 } keys
            ? keys.Skip(1).Aggregate(keys[0].Start(rows), (ordered, key) => key.Continue(ordered))
            : rows;

    private static IQueryable<T> Page<T>(ISpecification<T> specification, IQueryable<T> rows)
    {
        var rest = specification.Skip is { } skip ? rows.Skip(skip) : rows;
        return specification.Take is { } take ? rest.Take(take) : rest;
    }
}
