using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Scheduling.Calendars;
using NodaTime;

namespace Beauty.Persistence.Abstractions.UnitsOfWork;

/// <summary>One attempt of one command against one tenant: reads, then at most one commit.</summary>
/// <remarks>
/// Used by one thread at a time. Compare-and-set is the contract: locks are an optimisation of it. Disposing without a
/// commit leaves nothing. Source: decision 5; W1–W21; ADR 0006.
/// </remarks>
public interface IUnitOfWork : IAsyncDisposable
{
    /// <summary>Finds what a command answered before.</summary>
    /// <param name="command">The command's key.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The record, or null for a key never stored.</returns>
    ValueTask<CommandRecord?> FindCommandAsync(CommandId command, CancellationToken cancellationToken = default);

    /// <summary>Reads pages; versions are read no later than the claims they guard.</summary>
    /// <param name="calendars">The calendars.</param>
    /// <param name="days">The UTC dates, first and last included.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>One page for each calendar and day, in key order; unknown pages are version 0 and empty (W1).</returns>
    ValueTask<ImmutableArray<CalendarPage>> ReadPagesAsync(
        IReadOnlyCollection<CalendarId> calendars, DateInterval days, CancellationToken cancellationToken = default);

    /// <summary>Reads which aggregates of the groups exist, and at which versions.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The versions, in no particular order.</returns>
    ValueTask<ImmutableArray<AggregateVersion>> ReadVersionsAsync(
        IReadOnlyCollection<AggregateGroup> groups, CancellationToken cancellationToken = default);

    /// <summary>Loads aggregates by their keys.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The snapshots that exist, by key.</returns>
    ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken = default);

    /// <summary>Stores all of a plan, or none of it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="cancellationToken">Before the commit is sent: nothing is stored (W19). After: ignored.</param>
    /// <returns>
    /// <see cref="CommitResult.AlreadyDone"/> before <see cref="CommitResult.Stale"/> before
    /// <see cref="CommitResult.Committed"/>.
    /// </returns>
    /// <exception cref="OutcomeUnknownException">The store cannot tell whether the plan was stored.</exception>
    /// <exception cref="InvalidOperationException">
    /// The unit of work is for reading, or has committed before.
    /// </exception>
    ValueTask<CommitResult> CommitAsync(CommitPlan plan, CancellationToken cancellationToken = default);
}
