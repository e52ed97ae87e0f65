namespace Beauty.Persistence.Abstractions.Reading;

/// <summary>Reads the rows of one kind and one tenant; there is deliberately no way to write here.</summary>
/// <remarks>
/// Each answer shows committed state only; two answers may show two states. Thread-safe. The shape follows the read
/// repository of Ardalis.Specification. Source: decision 1; W15.
/// </remarks>
/// <typeparam name="T">The row: a read model.</typeparam>
public interface IReadRepository<T>
    where T : class
{
    /// <summary>The first row that satisfies the specification, in its order.</summary>
    /// <param name="specification">The specification.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The row, or null.</returns>
    Task<T?> FirstOrDefaultAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>The part of the first row that satisfies the specification, in its order.</summary>
    /// <typeparam name="TResult">What is answered.</typeparam>
    /// <param name="specification">The specification.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The part, or <c>default</c>.</returns>
    Task<TResult?> FirstOrDefaultAsync<TResult>(
        ISpecification<T, TResult> specification, CancellationToken cancellationToken = default);

    /// <summary>The only row that satisfies the specification.</summary>
    /// <param name="specification">The specification.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The row, or null.</returns>
    /// <exception cref="InvalidOperationException">More than one row satisfies it.</exception>
    Task<T?> SingleOrDefaultAsync(
        ISingleResultSpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>The part of the only row that satisfies the specification.</summary>
    /// <typeparam name="TResult">What is answered.</typeparam>
    /// <param name="specification">The specification.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The part, or <c>default</c>.</returns>
    /// <exception cref="InvalidOperationException">More than one row satisfies it.</exception>
    Task<TResult?> SingleOrDefaultAsync<TResult>(
        ISingleResultSpecification<T, TResult> specification, CancellationToken cancellationToken = default);

    /// <summary>All rows of the tenant, in no particular order.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The rows; without bound, so not for screens.</returns>
    Task<IReadOnlyList<T>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>The rows that satisfy the specification, in its order, its page of them.</summary>
    /// <param name="specification">The specification.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The rows.</returns>
    Task<IReadOnlyList<T>> ListAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>The parts of the rows that satisfy the specification, in its order, its page of them.</summary>
    /// <typeparam name="TResult">What is answered for each row.</typeparam>
    /// <param name="specification">The specification.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The parts.</returns>
    Task<IReadOnlyList<TResult>> ListAsync<TResult>(
        ISpecification<T, TResult> specification, CancellationToken cancellationToken = default);

    /// <summary>How many rows the tenant has.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The number.</returns>
    Task<int> CountAsync(CancellationToken cancellationToken = default);

    /// <summary>How many rows satisfy the specification, over all pages: its skip and take do not count.</summary>
    /// <param name="specification">The specification.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The number.</returns>
    Task<int> CountAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>Whether the tenant has any row.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>Whether there is one.</returns>
    Task<bool> AnyAsync(CancellationToken cancellationToken = default);

    /// <summary>Whether any row satisfies the specification; its skip and take do not count.</summary>
    /// <param name="specification">The specification.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>Whether there is one.</returns>
    Task<bool> AnyAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>The rows that satisfy the specification, one by one, for exports.</summary>
    /// <param name="specification">The specification.</param>
    /// <returns>The rows in order; read while they are enumerated.</returns>
    IAsyncEnumerable<T> AsAsyncEnumerable(ISpecification<T> specification);

    /// <summary>The parts of the rows that satisfy the specification, one by one, for exports.</summary>
    /// <typeparam name="TResult">What is answered for each row.</typeparam>
    /// <param name="specification">The specification.</param>
    /// <returns>The parts in order; read while they are enumerated.</returns>
    IAsyncEnumerable<TResult> AsAsyncEnumerable<TResult>(ISpecification<T, TResult> specification);
}
