using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;

namespace Beauty.Persistence.Abstractions.Reading;

/// <summary>The door to what a store shows: read repositories of its read models, and snapshots.</summary>
/// <remarks>Thread-safe. No tenant sees another's data (W15). Source: decisions 1 and 3.</remarks>
public interface IReadStore
{
    /// <summary>The read repository of one kind of row.</summary>
    /// <typeparam name="T">The row: a read model, the command log's entry or a ledger's line.</typeparam>
    /// <param name="tenant">Whose rows.</param>
    /// <returns>The repository.</returns>
    /// <exception cref="ArgumentException">The tenant is <c>default</c>, or the store keeps no such rows.</exception>
    IReadRepository<T> Of<T>(TenantId tenant)
        where T : class;

    /// <summary>Loads aggregates by their keys, outside a unit of work.</summary>
    /// <param name="tenant">Whose aggregates.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The snapshots that exist, by key, as committed.</returns>
    /// <exception cref="ArgumentException">The tenant is <c>default</c>.</exception>
    ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        TenantId tenant, IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken = default);
}
