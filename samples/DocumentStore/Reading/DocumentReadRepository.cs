using System.Runtime.CompilerServices;
using Beauty.Persistence.Abstractions.Reading;

namespace DocumentStore.Reading;

/// <summary>Reads all rows of a kind and lets the specification filter them: each knows how, by itself.</summary>
/// <remarks>
/// A store that can search inside documents translates <see cref="ISpecification{T}.WhereExpressions"/> instead.
/// </remarks>
internal sealed class DocumentReadRepository<T>(Func<IEnumerable<T>> rows) : IReadRepository<T>
    where T : class
{
    public Task<T?> FirstOrDefaultAsync(
        ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Answer(all => specification.Evaluate(all).FirstOrDefault(), cancellationToken);

    public Task<TResult?> FirstOrDefaultAsync<TResult>(
        ISpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        Answer(all => specification.Evaluate(all).FirstOrDefault(), cancellationToken);

    public Task<T?> SingleOrDefaultAsync(
        ISingleResultSpecification<T> specification, CancellationToken cancellationToken = default) =>
        Answer(all => specification.Evaluate(all).SingleOrDefault(), cancellationToken);

    public Task<TResult?> SingleOrDefaultAsync<TResult>(
        ISingleResultSpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        Answer(all => specification.Evaluate(all).SingleOrDefault(), cancellationToken);

    public Task<IReadOnlyList<T>> ListAsync(CancellationToken cancellationToken = default) =>
        Answer(all => (IReadOnlyList<T>)[.. all], cancellationToken);

    public Task<IReadOnlyList<T>> ListAsync(
        ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Answer(all => (IReadOnlyList<T>)[.. specification.Evaluate(all)], cancellationToken);

    public Task<IReadOnlyList<TResult>> ListAsync<TResult>(
        ISpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        Answer(all => (IReadOnlyList<TResult>)[.. specification.Evaluate(all)], cancellationToken);

    public Task<int> CountAsync(CancellationToken cancellationToken = default) =>
        Answer(all => all.Count(), cancellationToken);

    public Task<int> CountAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Answer(all => all.Count(specification.IsSatisfiedBy), cancellationToken);

    public Task<bool> AnyAsync(CancellationToken cancellationToken = default) =>
        Answer(all => all.Any(), cancellationToken);

    public Task<bool> AnyAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Answer(all => all.Any(specification.IsSatisfiedBy), cancellationToken);

    public IAsyncEnumerable<T> AsAsyncEnumerable(ISpecification<T> specification) =>
        OneByOne(() => specification.Evaluate(rows()));

    public IAsyncEnumerable<TResult> AsAsyncEnumerable<TResult>(ISpecification<T, TResult> specification) =>
        OneByOne(() => specification.Evaluate(rows()));

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
            : Task.FromResult(question(rows()));
}
