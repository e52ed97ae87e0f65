using System.Runtime.CompilerServices;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.Reading;

namespace Beauty.Testing.Stores;

/// <summary>Answers each question over the rows of the moment.</summary>
internal sealed class InMemoryReadRepository<T>(InMemoryStore store, TenantId tenant) : IReadRepository<T>
    where T : class
{
    public Task<T?> FirstOrDefaultAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Answer(rows => specification.Evaluate(rows).FirstOrDefault(), cancellationToken);

    public Task<TResult?> FirstOrDefaultAsync<TResult>(
        ISpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        Answer(rows => specification.Evaluate(rows).FirstOrDefault(), cancellationToken);

    public Task<T?> SingleOrDefaultAsync(
        ISingleResultSpecification<T> specification, CancellationToken cancellationToken = default) =>
        Answer(rows => specification.Evaluate(rows).SingleOrDefault(), cancellationToken);

    public Task<TResult?> SingleOrDefaultAsync<TResult>(
        ISingleResultSpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        Answer(rows => specification.Evaluate(rows).SingleOrDefault(), cancellationToken);

    public Task<IReadOnlyList<T>> ListAsync(CancellationToken cancellationToken = default) =>
        Answer(rows => (IReadOnlyList<T>)[.. rows], cancellationToken);

    public Task<IReadOnlyList<T>> ListAsync(
        ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Answer(rows => (IReadOnlyList<T>)[.. specification.Evaluate(rows)], cancellationToken);

    public Task<IReadOnlyList<TResult>> ListAsync<TResult>(
        ISpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        Answer(rows => (IReadOnlyList<TResult>)[.. specification.Evaluate(rows)], cancellationToken);

    public Task<int> CountAsync(CancellationToken cancellationToken = default) =>
        Answer(rows => rows.Count(), cancellationToken);

    public Task<int> CountAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Answer(rows => rows.Count(specification.IsSatisfiedBy), cancellationToken);

    public Task<bool> AnyAsync(CancellationToken cancellationToken = default) =>
        Answer(rows => rows.Any(), cancellationToken);

    public Task<bool> AnyAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Answer(rows => rows.Any(specification.IsSatisfiedBy), cancellationToken);

    public IAsyncEnumerable<T> AsAsyncEnumerable(ISpecification<T> specification) =>
        OneByOne(() => specification.Evaluate(Rows()));

    public IAsyncEnumerable<TResult> AsAsyncEnumerable<TResult>(ISpecification<T, TResult> specification) =>
        OneByOne(() => specification.Evaluate(Rows()));

    private static async IAsyncEnumerable<TAnswer> OneByOne<TAnswer>(
        Func<IEnumerable<TAnswer>> answers, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var answer in answers())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return await new ValueTask<TAnswer>(answer).ConfigureAwait(false);
        }
    }

    private static CommandLogEntry Entry(CommandRecord record) => new()
    {
        Command = record.Command,
        Actor = record.Actor,
        RecordedAt = record.RecordedAt,
        Kind = record.Outcome.Kind,
        Code = record.Outcome.Code,
        Payload = record.Outcome.Payload,
    };

    private Task<TAnswer> Answer<TAnswer>(Func<IEnumerable<T>, TAnswer> question, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<TAnswer>(cancellationToken)
            : Task.FromResult(question(Rows()));

    private IEnumerable<T> Rows()
    {
        var state = store.StateOf(tenant);
        return typeof(T) == typeof(CommandLogEntry)
            ? state.Commands.Values.OrderBy(record => record.Command.Value).Select(Entry).Cast<T>()
            : state.Aggregates.Values.SelectMany(stored => stored.Rows).OfType<T>();
    }
}
