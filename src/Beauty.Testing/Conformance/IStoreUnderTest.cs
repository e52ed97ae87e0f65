using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.UnitsOfWork;

namespace Beauty.Testing.Conformance;

/// <summary>What the author of a store gives to the laws: a fresh store and a way to reopen it.</summary>
/// <remarks>
/// One for each law. A store that keeps text is given <see cref="ConformanceSnapshotSerializer"/>. Disposing it removes
/// the data.
/// </remarks>
public interface IStoreUnderTest : IAsyncDisposable
{
    /// <summary>The store's units of work; asked anew after <see cref="ReopenAsync"/>.</summary>
    IUnitOfWorkFactory Work { get; }

    /// <summary>The store's reading side; asked anew after <see cref="ReopenAsync"/>.</summary>
    IReadStore Reads { get; }

    /// <summary>The relay's side of the store; asked anew after <see cref="ReopenAsync"/>.</summary>
    IOutboxStore Outbox { get; }

    /// <summary>Reads the messages that wait to be told, oldest first; nothing is marked as told.</summary>
    /// <param name="tenant">Whose messages.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The messages.</returns>
    ValueTask<ImmutableArray<OutboxMessage>> ReadOutboxAsync(
        TenantId tenant, CancellationToken cancellationToken = default);

    /// <summary>Closes the store and opens the same data again, as a restart does.</summary>
    /// <remarks>A store that keeps nothing beyond its process does nothing here.</remarks>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>When the store is open.</returns>
    ValueTask ReopenAsync(CancellationToken cancellationToken = default);
}
