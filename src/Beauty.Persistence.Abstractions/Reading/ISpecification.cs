using System.Linq.Expressions;

namespace Beauty.Persistence.Abstractions.Reading;

/// <summary>A named question about rows: which, in what order, and which page of them.</summary>
/// <remarks>
/// The vocabulary is that of Ardalis.Specification, so that a host feels at home. Immutable once constructed, and then
/// thread-safe. Source: design, "Persistence in one page"; decision 1.
/// </remarks>
/// <typeparam name="T">The row.</typeparam>
public interface ISpecification<T>
{
    /// <summary>The conditions; a row must meet them all.</summary>
    IReadOnlyList<Expression<Func<T, bool>>> WhereExpressions { get; }

    /// <summary>The order, most significant key first; empty for the store's own.</summary>
    IReadOnlyList<OrderExpression<T>> OrderExpressions { get; }

    /// <summary>How many rows to leave out at the start, 0 or more; null for none.</summary>
    int? Skip { get; }

    /// <summary>
    /// How many rows at most, 1 to <see cref="SpecificationBuilderExtensions.MaxTake"/>; null for all.
    /// </summary>
    int? Take { get; }

    /// <summary>Whether an adapter with a change tracker leaves it out. Read repositories never track.</summary>
    bool AsNoTracking { get; }

    /// <summary>Comments for an adapter to put into its query text, in order.</summary>
    IReadOnlyList<string> QueryTags { get; }

    /// <summary>Answers the question over rows in memory.</summary>
    /// <remarks>
    /// Strings are ordered by their code units, as binary collations do; rows with equal keys keep their order.
    /// </remarks>
    /// <param name="rows">The rows.</param>
    /// <returns>The matching rows in order, evaluated when enumerated.</returns>
    IEnumerable<T> Evaluate(IEnumerable<T> rows);

    /// <summary>Whether a row meets all conditions; order and page do not matter.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Whether it does.</returns>
    bool IsSatisfiedBy(T row);
}
