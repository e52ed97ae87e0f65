using System.Runtime.CompilerServices;
using Beauty.Persistence.Abstractions.Reading;

namespace Beauty.Testing.Stores;

/// <summary>A read repository over rows that the test decides.</summary>
/// <remarks>Thread-safe if the rows are.</remarks>
/// <typeparam name="T">The row.</typeparam>
/// <param name="rows">Gives the rows of the moment; asked anew for each question.</param>
public sealed class InMemoryReadRepository<T>(Func<IEnumerable<T>> rows) : IReadRepository<T>
    where T : class
{
    private readonly Func<IEnumerable<T>> _rows = rows ?? throw new ArgumentNullException(nameof(rows));

    /// <inheritdoc />
    public Task<T?> FirstOrDefaultAsync(
        ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Answer(all => specification.Evaluate(all).FirstOrDefault(), cancellationToken);

    /// <inheritdoc />
    public Task<TResult?> FirstOrDefaultAsync<TResult>(
        ISpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        Answer(all => specification.Evaluate(all).FirstOrDefault(), cancellationToken);

    /// <inheritdoc />
    public Task<T?> SingleOrDefaultAsync(
        ISingleResultSpecification<T> specification, CancellationToken cancellationToken = default) =>
        Answer(all => specification.Evaluate(all).SingleOrDefault(), cancellationToken);

    /// <inheritdoc />
    public Task<TResult?> SingleOrDefaultAsync<TResult>(
        ISingleResultSpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        Answer(all => specification.Evaluate(all).SingleOrDefault(), cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<T>> ListAsync(CancellationToken cancellationToken = default) =>
        Answer(all => (IReadOnlyList<T>)[.. all], cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<T>> ListAsync(
        ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Answer(all => (IReadOnlyList<T>)[.. specification.Evaluate(all)], cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<TResult>> ListAsync<TResult>(
        ISpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        Answer(all => (IReadOnlyList<TResult>)[.. specification.Evaluate(all)], cancellationToken);

    /// <inheritdoc />
    public Task<int> CountAsync(CancellationToken cancellationToken = default) =>
        Answer(all => all.Count(), cancellationToken);

    /// <inheritdoc />
    public Task<int> CountAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Answer(all => all.Count(specification.IsSatisfiedBy), cancellationToken);

    /// <inheritdoc />
    public Task<bool> AnyAsync(CancellationToken cancellationToken = default) =>
        Answer(all => all.Any(), cancellationToken);

    /// <inheritdoc />
    public Task<bool> AnyAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Answer(all => all.Any(specification.IsSatisfiedBy), cancellationToken);

    /// <inheritdoc />
    public IAsyncEnumerable<T> AsAsyncEnumerable(ISpecification<T> specification) =>
        OneByOne(() => specification.Evaluate(_rows()));

    /// <inheritdoc />
    public IAsyncEnumerable<TResult> AsAsyncEnumerable<TResult>(ISpecification<T, TResult> specification) =>
        OneByOne(() => specification.Evaluate(_rows()));

    private static async IAsyncEnumerable<TAnswer> OneByOne<TAnswer>(
        Func<IEnumerable<TAnswer>> answers, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var answer in answers())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return await new ValueTask<TAnswer>(answer).ConfigureAwait(false);
        }
    }

    private Task<TAnswer> Answer<TAnswer>(
        Func<IEnumerable<T>, TAnswer> question, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<TAnswer>(cancellationToken)
            : Task.FromResult(question(_rows()));
}
