using System.Linq.Expressions;

namespace Beauty.Persistence.Abstractions.Reading;

/// <summary>Keeps the key's type, which providers need to translate the order without boxing.</summary>
internal sealed class OrderExpression<T, TKey>(Expression<Func<T, TKey>> key, bool isDescending)
    : OrderExpression<T>(isDescending)
{
    private readonly Lazy<Func<T, TKey>> _compiled = new(() => key.Compile());

    public override LambdaExpression KeySelector => key;

    internal override IOrderedQueryable<T> Start(IQueryable<T> rows) =>
        IsDescending ? rows.OrderByDescending(key) : rows.OrderBy(key);

    internal override IOrderedQueryable<T> Continue(IOrderedQueryable<T> rows) =>
        IsDescending ? rows.ThenByDescending(key) : rows.ThenBy(key);

    internal override IOrderedEnumerable<T> Start(IEnumerable<T> rows) => IsDescending
        ? rows.OrderByDescending(_compiled.Value, KeyOrder<TKey>.Instance)
        : rows.OrderBy(_compiled.Value, KeyOrder<TKey>.Instance);

    internal override IOrderedEnumerable<T> Continue(IOrderedEnumerable<T> rows) => IsDescending
        ? rows.ThenByDescending(_compiled.Value, KeyOrder<TKey>.Instance)
        : rows.ThenBy(_compiled.Value, KeyOrder<TKey>.Instance);
}
