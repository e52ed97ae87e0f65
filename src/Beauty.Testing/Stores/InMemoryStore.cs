using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.UnitsOfWork;

namespace Beauty.Testing.Stores;

/// <summary>The reference store: what every store must do, in the fewest lines, and a fast store for tests.</summary>
/// <remarks>
/// The state of a tenant is one immutable value. A unit of work reads the value it began with; a commit takes the one
/// lock, compares all versions with the value of now, and replaces it whole or not at all. Thread-safe. Nothing
/// outlives the object. Source: rules-storage, "How each store does it"; ADR 0006.
/// </remarks>
public sealed partial class InMemoryStore : IUnitOfWorkFactory, IReadStore, IOutboxStore
{
    private readonly Lock _lock = new();
    private readonly InMemoryOutbox _outbox = new();
    private ImmutableDictionary<TenantId, TenantState> _tenants = ImmutableDictionary<TenantId, TenantState>.Empty;

    /// <inheritdoc />
    public ValueTask<IUnitOfWork> BeginAsync(
        TenantId tenant, WorkIntent intent, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(new InMemoryUnitOfWork(this, Checked(tenant), intent, StateOf(tenant)));
    }

    /// <inheritdoc />
    public IReadRepository<T> Of<T>(TenantId tenant)
        where T : class
    {
        if (typeof(T) != typeof(CommandLogEntry)
            && typeof(T) != typeof(LedgerLine)
            && !typeof(T).IsAssignableTo(typeof(IReadModel)))
        {
#pragma warning disable MA0015 // The wrong argument is the type argument, which has no parameter name.
            throw new ArgumentException(
                $"{typeof(T).Name} is no row of a store: a read model, CommandLogEntry or LedgerLine is needed.");
#pragma warning restore MA0015
        }

        Checked(tenant);
        return new InMemoryReadRepository<T>(() => StateOf(tenant).Rows<T>());
    }

    /// <inheritdoc />
    public ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        TenantId tenant, IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(StateOf(Checked(tenant)).Load(keys));
    }

    /// <summary>The messages of a tenant that were stored and not yet told, oldest first.</summary>
    /// <param name="tenant">Whose messages.</param>
    /// <returns>The messages.</returns>
    /// <exception cref="ArgumentException">The tenant is <c>default</c>.</exception>
    public ImmutableArray<OutboxMessage> ReadOutbox(TenantId tenant)
    {
        Checked(tenant);
        lock (_lock)
        {
            return _outbox.MessagesOf(tenant);
        }
    }

    internal TenantState StateOf(TenantId tenant)
    {
        lock (_lock)
        {
            return _tenants.GetValueOrDefault(tenant, TenantState.Empty);
        }
    }

    internal CommitResult Commit(TenantId tenant, CommitPlan plan)
    {
        lock (_lock)
        {
            var state = StateOf(tenant);
            var result = state.Judge(plan);
            if (result is CommitResult.Committed)
            {
                _tenants = _tenants.SetItem(tenant, state.After(plan));
                _outbox.Add(tenant, plan.Messages);
            }

            return result;
        }
    }

    private static TenantId Checked(TenantId tenant) => tenant != default
        ? tenant
        : throw new ArgumentException("A store needs a tenant, got default.", nameof(tenant));
}
