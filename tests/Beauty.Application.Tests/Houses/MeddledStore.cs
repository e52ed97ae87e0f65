using System.Collections.Concurrent;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Testing.Stores;

namespace Beauty.Application.Tests.Houses;

/// <summary>
/// A store whose next commits and beginnings a test may meddle with, in the order in which they were named.
/// </summary>
public sealed class MeddledStore(InMemoryStore inner) : IUnitOfWorkFactory
{
    private readonly ConcurrentQueue<Meddling> _commits = new();
    private readonly ConcurrentQueue<Exception> _beginnings = new();
    private int _pageReads;
    private int _loads;

    /// <summary>How often pages were read.</summary>
    public int PageReads => _pageReads;

    /// <summary>How often aggregates were loaded.</summary>
    public int Loads => _loads;

    /// <summary>The plans that were committed or refused, first to last.</summary>
    public ConcurrentQueue<CommitPlan> Plans { get; } = new();

    public void AtNextCommit(Meddling meddling, int times = 1)
    {
        for (var i = 0; i < times; i++)
        {
            _commits.Enqueue(meddling);
        }
    }

    public void AtNextCommit(CommitResult answer, int times = 1) => AtNextCommit(_ => new(answer), times);

    public void AtNextCommit(Exception failure, int times = 1) => AtNextCommit(_ => throw failure, times);

    public void AtNextBeginning(Exception failure, int times = 1)
    {
        for (var i = 0; i < times; i++)
        {
            _beginnings.Enqueue(failure);
        }
    }

    public async ValueTask<IUnitOfWork> BeginAsync(
        TenantId tenant, WorkIntent intent, CancellationToken cancellationToken = default) =>
        _beginnings.TryDequeue(out var failure)
            ? throw failure
            : new MeddledUnitOfWork(await inner.BeginAsync(tenant, intent, cancellationToken), this);

    internal void CountPageRead() => Interlocked.Increment(ref _pageReads);

    internal void CountLoad() => Interlocked.Increment(ref _loads);

    internal ValueTask<CommitResult> CommitAsync(CommitPlan plan, Func<ValueTask<CommitResult>> commit)
    {
        Plans.Enqueue(plan);
        return _commits.TryDequeue(out var meddling) ? meddling(commit) : commit();
    }
}
