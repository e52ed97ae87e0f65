using System.Linq.Expressions;

namespace Beauty.Persistence.Abstractions.Reading;

/// <summary>The base of specifications: a host's sealed class names a question and writes it.</summary>
/// <remarks>Written with <see cref="Query"/> in the constructor only; afterwards immutable and thread-safe.</remarks>
/// <typeparam name="T">The row.</typeparam>
public abstract class Specification<T> : ISpecification<T>
{
    private readonly List<Expression<Func<T, bool>>> _where = [];
    private readonly List<OrderExpression<T>> _order = [];
    private readonly List<string> _tags = [];
    private readonly Lazy<Func<T, bool>[]> _conditions;

    /// <summary>Starts a specification that every row satisfies.</summary>
    // Compiled, not interpreted: the interpreter cannot call span methods, to which C# 14 binds array.Contains(x).
    protected Specification() =>
        _conditions = new(() => [.. _where.Select(condition => condition.Compile())]);

    /// <inheritdoc />
    public IReadOnlyList<Expression<Func<T, bool>>> WhereExpressions => _where;

    /// <inheritdoc />
    public IReadOnlyList<OrderExpression<T>> OrderExpressions => _order;

    /// <inheritdoc />
    public int? Skip { get; internal set; }

    /// <inheritdoc />
    public int? Take { get; internal set; }

    /// <inheritdoc />
    public bool AsNoTracking { get; internal set; }

    /// <inheritdoc />
    public IReadOnlyList<string> QueryTags => _tags;

    /// <summary>Writes the specification; used in the constructor of the derived class.</summary>
    protected virtual ISpecificationBuilder<T> Query => new SpecificationBuilder<T>(this);

    /// <inheritdoc />
    public IEnumerable<T> Evaluate(IEnumerable<T> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return SpecificationEvaluator.Page(this, SpecificationEvaluator.Order(this, rows.Where(IsSatisfiedBy)));
    }

    /// <inheritdoc />
    public bool IsSatisfiedBy(T row) => Array.TrueForAll(_conditions.Value, condition => condition(row));

    internal void Add(Expression<Func<T, bool>> condition) => _where.Add(condition);

    internal void Add(string tag) => _tags.Add(tag);

    internal void Start(OrderExpression<T> key)
    {
        if (_order.Count > 0)
        {
            throw new InvalidOperationException(
                $"{GetType().Name} is ordered by {_order[0].KeySelector} already and cannot start again with " +
                $"{key.KeySelector}. Maybe use ThenBy.");
        }

        _order.Add(key);
    }

    internal void Continue(OrderExpression<T> key) => _order.Add(key);
}
