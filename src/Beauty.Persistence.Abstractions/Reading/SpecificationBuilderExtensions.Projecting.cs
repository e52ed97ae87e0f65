using System.Linq.Expressions;

namespace Beauty.Persistence.Abstractions.Reading;

public static partial class SpecificationBuilderExtensions
{
    /// <summary>Keeps the rows that meet a condition; several conditions must all be met.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <typeparam name="TResult">What is answered for each row.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="condition">The condition.</param>
    /// <returns>The builder, for the next word.</returns>
    public static ISpecificationBuilder<T, TResult> Where<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder, Expression<Func<T, bool>> condition)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(condition);
        builder.Specification.Add(condition);
        return builder;
    }

    /// <summary>Starts the order with a key, least first.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <typeparam name="TResult">What is answered for each row.</typeparam>
    /// <typeparam name="TKey">The key's type.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="key">The key.</param>
    /// <returns>The builder, for the next word.</returns>
    /// <exception cref="InvalidOperationException">There is an order already.</exception>
    public static IOrderedSpecificationBuilder<T, TResult> OrderBy<T, TResult, TKey>(
        this ISpecificationBuilder<T, TResult> builder, Expression<Func<T, TKey>> key)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(key);
        builder.Specification.Start(new OrderExpression<T, TKey>(key, isDescending: false));
        return new SpecificationBuilder<T, TResult>(builder.Specification);
    }

    /// <summary>Starts the order with a key, greatest first.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <typeparam name="TResult">What is answered for each row.</typeparam>
    /// <typeparam name="TKey">The key's type.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="key">The key.</param>
    /// <returns>The builder, for the next word.</returns>
    /// <exception cref="InvalidOperationException">There is an order already.</exception>
    public static IOrderedSpecificationBuilder<T, TResult> OrderByDescending<T, TResult, TKey>(
        this ISpecificationBuilder<T, TResult> builder, Expression<Func<T, TKey>> key)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(key);
        builder.Specification.Start(new OrderExpression<T, TKey>(key, isDescending: true));
        return new SpecificationBuilder<T, TResult>(builder.Specification);
    }

    /// <summary>Orders rows that were equal so far by a further key, least first.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <typeparam name="TResult">What is answered for each row.</typeparam>
    /// <typeparam name="TKey">The key's type.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="key">The key.</param>
    /// <returns>The builder, for the next word.</returns>
    public static IOrderedSpecificationBuilder<T, TResult> ThenBy<T, TResult, TKey>(
        this IOrderedSpecificationBuilder<T, TResult> builder, Expression<Func<T, TKey>> key)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(key);
        builder.Specification.Continue(new OrderExpression<T, TKey>(key, isDescending: false));
        return builder;
    }

    /// <summary>Orders rows that were equal so far by a further key, greatest first.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <typeparam name="TResult">What is answered for each row.</typeparam>
    /// <typeparam name="TKey">The key's type.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="key">The key.</param>
    /// <returns>The builder, for the next word.</returns>
    public static IOrderedSpecificationBuilder<T, TResult> ThenByDescending<T, TResult, TKey>(
        this IOrderedSpecificationBuilder<T, TResult> builder, Expression<Func<T, TKey>> key)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(key);
        builder.Specification.Continue(new OrderExpression<T, TKey>(key, isDescending: true));
        return builder;
    }

    /// <summary>Leaves out rows at the start.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <typeparam name="TResult">What is answered for each row.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="rows">How many, 0 or more.</param>
    /// <returns>The builder, for the next word.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="InvalidOperationException">Rows are skipped already.</exception>
    public static ISpecificationBuilder<T, TResult> Skip<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder, int rows)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Specification.Skip = CheckedSkip(builder.Specification, rows);
        return builder;
    }

    /// <summary>Takes at most so many rows; end the order with a unique key, or pages may overlap.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <typeparam name="TResult">What is answered for each row.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="rows">How many, 1 to <see cref="MaxTake"/>.</param>
    /// <returns>The builder, for the next word.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of bounds.</exception>
    /// <exception cref="InvalidOperationException">Rows are taken already.</exception>
    public static ISpecificationBuilder<T, TResult> Take<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder, int rows)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Specification.Take = CheckedTake(builder.Specification, rows);
        return builder;
    }

    /// <summary>Tells an adapter with a change tracker to leave it out.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <typeparam name="TResult">What is answered for each row.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder, for the next word.</returns>
    public static ISpecificationBuilder<T, TResult> AsNoTracking<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Specification.AsNoTracking = true;
        return builder;
    }

    /// <summary>Adds a comment that an adapter puts into its query text.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <typeparam name="TResult">What is answered for each row.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="tag">The comment, not empty; never personal data.</param>
    /// <returns>The builder, for the next word.</returns>
    /// <exception cref="ArgumentException">The comment is empty.</exception>
    public static ISpecificationBuilder<T, TResult> TagWith<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder, string tag)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(tag);
        builder.Specification.Add(tag);
        return builder;
    }

    /// <summary>Says what is taken from each row.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <typeparam name="TResult">What is answered for each row.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="selector">What is taken.</param>
    /// <returns>The builder, for the next word.</returns>
    /// <exception cref="InvalidOperationException">Something is selected already.</exception>
    public static ISpecificationBuilder<T, TResult> Select<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder, Expression<Func<T, TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(selector);
        builder.Specification.Selector = builder.Specification.Selector is null
            ? selector
            : throw new InvalidOperationException($"{builder.Specification.GetType().Name} selects already.");
        return builder;
    }
}
