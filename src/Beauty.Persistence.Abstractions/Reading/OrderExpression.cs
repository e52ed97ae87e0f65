using System.Linq.Expressions;

namespace Beauty.Persistence.Abstractions.Reading;

/// <summary>One key of an order, with its direction.</summary>
/// <typeparam name="T">The row.</typeparam>
public abstract class OrderExpression<T>
{
    private protected OrderExpression(bool isDescending) => IsDescending = isDescending;

    /// <summary>The key, a lambda from the row.</summary>
    public abstract LambdaExpression KeySelector { get; }

    /// <summary>Whether the greatest key comes first.</summary>
    public bool IsDescending { get; }

    internal abstract IOrderedQueryable<T> Start(IQueryable<T> rows);

    internal abstract IOrderedQueryable<T> Continue(IOrderedQueryable<T> rows);

    internal abstract IOrderedEnumerable<T> Start(IEnumerable<T> rows);

    internal abstract IOrderedEnumerable<T> Continue(IOrderedEnumerable<T> rows);
}
