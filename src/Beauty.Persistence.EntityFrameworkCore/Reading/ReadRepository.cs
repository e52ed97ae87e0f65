using System.Runtime.CompilerServices;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.EntityFrameworkCore.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Beauty.Persistence.EntityFrameworkCore.Reading;

/// <summary>Answers specifications by EF queries over one tenant's rows.</summary>
/// <remarks>Rows are never tracked: nothing is written back, whatever a specification says of tracking.</remarks>
internal sealed class ReadRepository<T>(IContextSource source, TenantId tenant) : IReadRepository<T>
    where T : class
{
    public Task<T?> FirstOrDefaultAsync(
        ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        AskAsync(rows => Page(rows, specification).FirstOrDefaultAsync(cancellationToken), cancellationToken);

    public Task<TResult?> FirstOrDefaultAsync<TResult>(
        ISpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        AskAsync(rows => Parts(rows, specification).FirstOrDefaultAsync(cancellationToken), cancellationToken);

    public Task<T?> SingleOrDefaultAsync(
        ISingleResultSpecification<T> specification, CancellationToken cancellationToken = default) =>
        AskAsync(rows => Page(rows, specification).SingleOrDefaultAsync(cancellationToken), cancellationToken);

    public Task<TResult?> SingleOrDefaultAsync<TResult>(
        ISingleResultSpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        AskAsync(rows => Parts(rows, specification).SingleOrDefaultAsync(cancellationToken), cancellationToken);

    public Task<IReadOnlyList<T>> ListAsync(CancellationToken cancellationToken = default) =>
        AskAsync<IReadOnlyList<T>>(
            async rows => await rows.ToListAsync(cancellationToken).ConfigureAwait(false), cancellationToken);

    public Task<IReadOnlyList<T>> ListAsync(
        ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        AskAsync<IReadOnlyList<T>>(
            async rows => await Page(rows, specification).ToListAsync(cancellationToken).ConfigureAwait(false),
            cancellationToken);

    public Task<IReadOnlyList<TResult>> ListAsync<TResult>(
        ISpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        AskAsync<IReadOnlyList<TResult>>(
            async rows => await Parts(rows, specification).ToListAsync(cancellationToken).ConfigureAwait(false),
            cancellationToken);

    public Task<int> CountAsync(CancellationToken cancellationToken = default) =>
        AskAsync(rows => rows.CountAsync(cancellationToken), cancellationToken);

    public Task<int> CountAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        AskAsync(rows => Matching(rows, specification).CountAsync(cancellationToken), cancellationToken);

    public Task<bool> AnyAsync(CancellationToken cancellationToken = default) =>
        AskAsync(rows => rows.AnyAsync(cancellationToken), cancellationToken);

    public Task<bool> AnyAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        AskAsync(rows => Matching(rows, specification).AnyAsync(cancellationToken), cancellationToken);

    public IAsyncEnumerable<T> AsAsyncEnumerable(ISpecification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return StreamAsync(rows => Page(rows, specification));
    }

    public IAsyncEnumerable<TResult> AsAsyncEnumerable<TResult>(ISpecification<T, TResult> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return StreamAsync(rows => Parts(rows, specification));
    }

    private static IQueryable<T> Page(IQueryable<T> rows, ISpecification<T> specification) =>
        SpecificationEvaluator.GetQuery(Tagged(rows, specification), specification);

    private static IQueryable<T> Matching(IQueryable<T> rows, ISpecification<T> specification) =>
        SpecificationEvaluator.GetQuery(Tagged(rows, specification), specification, criteriaOnly: true);

    private static IQueryable<TResult> Parts<TResult>(IQueryable<T> rows, ISpecification<T, TResult> specification) =>
        SpecificationEvaluator.GetQuery(Tagged(rows, specification), specification);

    private static IQueryable<T> Tagged(IQueryable<T> rows, ISpecification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.QueryTags.Aggregate(rows, (tagged, tag) => tagged.TagWith(tag));
    }

    private async Task<TAnswer> AskAsync<TAnswer>(
        Func<IQueryable<T>, Task<TAnswer>> question, CancellationToken cancellationToken)
    {
        try
        {
            var lease = await source.LendAsync(tenant, cancellationToken).ConfigureAwait(false);
            await using (lease.ConfigureAwait(false))
            {
                return await question(lease.Context.Set<T>().AsNoTracking()).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (error.DatabaseError() is { } cause)
        {
            throw source.Translate(cause);
        }
    }

    private async IAsyncEnumerable<TAnswer> StreamAsync<TAnswer>(
        Func<IQueryable<T>, IQueryable<TAnswer>> question,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var lease = await source.LendAsync(tenant, cancellationToken).ConfigureAwait(false);
        await using (lease.ConfigureAwait(false))
        {
            var answers = question(lease.Context.Set<T>().AsNoTracking()).AsAsyncEnumerable()
                .GetAsyncEnumerator(cancellationToken);
            await using (answers.ConfigureAwait(false))
            {
                while (await NextAsync(answers).ConfigureAwait(false))
                {
                    yield return answers.Current;
                }
            }
        }
    }

    // A method of its own, because an iterator cannot yield within a try that has a catch.
    private async ValueTask<bool> NextAsync<TAnswer>(IAsyncEnumerator<TAnswer> answers)
    {
        try
        {
            return await answers.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception error) when (error.DatabaseError() is { } cause)
        {
            throw source.Translate(cause);
        }
    }
}
