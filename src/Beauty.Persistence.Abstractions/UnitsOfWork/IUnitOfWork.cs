using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
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

    /// <summary>Reads journals of one ledger.</summary>
    /// <param name="ledger">The ledger; one without journals gives none.</param>
    /// <param name="only">The journals to read, where they are the ledger's; null for all.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The journals, each once, by sequence.</returns>
    /// <exception cref="ArgumentException">The ledger is <c>default</c>.</exception>
    ValueTask<ImmutableArray<Journal>> ReadJournalsAsync(
        LedgerId ledger, IReadOnlyCollection<JournalId>? only = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the aggregates of one kind, a page at a time: for auditors and exports.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="after">The id after which the page begins; null for the first page.</param>
    /// <param name="limit">How many at most, at least 1.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The keys in the order of their ids; fewer than the limit on the last page.</returns>
    /// <exception cref="ArgumentException">The kind is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    ValueTask<ImmutableArray<AggregateKey>> ReadKeysAsync(
        string kind, Guid? after, int limit, CancellationToken cancellationToken = default);

    /// <summary>Lists the ledgers that have journals, a page at a time: for auditors and exports.</summary>
    /// <param name="after">The ledger after which the page begins; null for the first page.</param>
    /// <param name="limit">How many at most, at least 1.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The ledgers in the order of their ids; fewer than the limit on the last page.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    ValueTask<ImmutableArray<LedgerId>> ReadLedgersAsync(
        LedgerId? after, int limit, CancellationToken cancellationToken = default);

    /// <summary>Stores all of a plan, or none of it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="cancellationToken">Before the commit is sent: nothing is stored (W19). After: ignored.</param>
    /// <returns>
    /// <see cref="CommitResult.AlreadyDone"/> before <see cref="CommitResult.Stale"/> before
    /// <see cref="CommitResult.Committed"/>.
    /// </returns>
    /// <exception cref="InvariantBrokenException">
    /// Stored data contradicts the plan, such as a journal that leaves a gap or starts at another balance; nothing is
    /// stored.
    /// </exception>
    /// <exception cref="OutcomeUnknownException">The store cannot tell whether the plan was stored.</exception>
    /// <exception cref="InvalidOperationException">
    /// The unit of work is for reading, or has committed before.
    /// </exception>
    ValueTask<CommitResult> CommitAsync(CommitPlan plan, CancellationToken cancellationToken = default);
}
