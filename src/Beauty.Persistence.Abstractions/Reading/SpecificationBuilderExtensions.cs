using System.Linq.Expressions;

namespace Beauty.Persistence.Abstractions.Reading;

/// <summary>The words with which a specification is written.</summary>
public static partial class SpecificationBuilderExtensions
{
    /// <summary>The most rows that one page may take: 1,000.</summary>
    public const int MaxTake = 1000;

    /// <summary>Keeps the rows that meet a condition; several conditions must all be met.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="condition">The condition.</param>
    /// <returns>The builder, for the next word.</returns>
    public static ISpecificationBuilder<T> Where<T>(
        this ISpecificationBuilder<T> builder, Expression<Func<T, bool>> condition)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(condition);
        builder.Specification.Add(condition);
        return builder;
    }

    /// <summary>Starts the order with a key, least first.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <typeparam name="TKey">The key's type.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="key">The key.</param>
    /// <returns>The builder, for the next word.</returns>
    /// <exception cref="InvalidOperationException">There is an order already.</exception>
    public static IOrderedSpecificationBuilder<T> OrderBy<T, TKey>(
        this ISpecificationBuilder<T> builder, Expression<Func<T, TKey>> key)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(key);
        builder.Specification.Start(new OrderExpression<T, TKey>(key, isDescending: false));
        return new SpecificationBuilder<T>(builder.Specification);
    }

    /// <summary>Starts the order with a key, greatest first.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <typeparam name="TKey">The key's type.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="key">The key.</param>
    /// <returns>The builder, for the next word.</returns>
    /// <exception cref="InvalidOperationException">There is an order already.</exception>
    public static IOrderedSpecificationBuilder<T> OrderByDescending<T, TKey>(
        this ISpecificationBuilder<T> builder, Expression<Func<T, TKey>> key)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(key);
        builder.Specification.Start(new OrderExpression<T, TKey>(key, isDescending: true));
        return new SpecificationBuilder<T>(builder.Specification);
    }

    /// <summary>Orders rows that were equal so far by a further key, least first.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <typeparam name="TKey">The key's type.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="key">The key.</param>
    /// <returns>The builder, for the next word.</returns>
    public static IOrderedSpecificationBuilder<T> ThenBy<T, TKey>(
        this IOrderedSpecificationBuilder<T> builder, Expression<Func<T, TKey>> key)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(key);
        builder.Specification.Continue(new OrderExpression<T, TKey>(key, isDescending: false));
        return builder;
    }

    /// <summary>Orders rows that were equal so far by a further key, greatest first.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <typeparam name="TKey">The key's type.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="key">The key.</param>
    /// <returns>The builder, for the next word.</returns>
    public static IOrderedSpecificationBuilder<T> ThenByDescending<T, TKey>(
        this IOrderedSpecificationBuilder<T> builder, Expression<Func<T, TKey>> key)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(key);
        builder.Specification.Continue(new OrderExpression<T, TKey>(key, isDescending: true));
        return builder;
    }

    /// <summary>Leaves out rows at the start.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="rows">How many, 0 or more.</param>
    /// <returns>The builder, for the next word.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="InvalidOperationException">Rows are skipped already.</exception>
    public static ISpecificationBuilder<T> Skip<T>(
        this ISpecificationBuilder<T> builder, int rows)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Specification.Skip = CheckedSkip(builder.Specification, rows);
        return builder;
    }

    /// <summary>Takes at most so many rows; end the order with a unique key, or pages may overlap.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="rows">How many, 1 to <see cref="MaxTake"/>.</param>
    /// <returns>The builder, for the next word.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of bounds.</exception>
    /// <exception cref="InvalidOperationException">Rows are taken already.</exception>
    public static ISpecificationBuilder<T> Take<T>(
        this ISpecificationBuilder<T> builder, int rows)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Specification.Take = CheckedTake(builder.Specification, rows);
        return builder;
    }

    /// <summary>Tells an adapter with a change tracker to leave it out.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The builder, for the next word.</returns>
    public static ISpecificationBuilder<T> AsNoTracking<T>(
        this ISpecificationBuilder<T> builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Specification.AsNoTracking = true;
        return builder;
    }

    /// <summary>Adds a comment that an adapter puts into its query text.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="tag">The comment, not empty; never personal data.</param>
    /// <returns>The builder, for the next word.</returns>
    /// <exception cref="ArgumentException">The comment is empty.</exception>
    public static ISpecificationBuilder<T> TagWith<T>(
        this ISpecificationBuilder<T> builder, string tag)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(tag);
        builder.Specification.Add(tag);
        return builder;
    }

    private static int CheckedSkip<T>(Specification<T> specification, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return specification.Skip is not { } known
            ? rows
            : throw new InvalidOperationException($"{specification.GetType().Name} skips {known} rows already.");
    }

    private static int CheckedTake<T>(Specification<T> specification, int rows)
    {
        if (rows is < 1 or > MaxTake)
        {
            throw new ArgumentOutOfRangeException(nameof(rows), rows, $"A page takes 1 to {MaxTake} rows, got {rows}.");
        }

        return specification.Take is not { } known
            ? rows
            : throw new InvalidOperationException($"{specification.GetType().Name} takes {known} rows already.");
    }
}
