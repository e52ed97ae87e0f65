using System.Collections.Immutable;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Persistence.Abstractions.Outbox;

/// <summary>The relay's side of a store: one lease, messages in the order stored, marks under a fence.</summary>
/// <remarks>
/// <para>
/// One lease serves all tenants of a store: several workers that share the messages turn the order of a stream round,
/// and one worker tells more than a chain of salons books. Every message says whose it is.
/// </para>
/// <para>
/// The store asks no clock; all instants are whole seconds. Messages are found by not being marked, never by a number
/// from which a reader goes on: a commit that comes late with an early number would be passed by. Thread-safe. Source:
/// rules-storage, "Outbox relays"; O1-O17; ADR 0012.
/// </para>
/// </remarks>
public interface IOutboxStore
{
    /// <summary>Takes the lease, if nobody holds it or its time is over; the owner may take its own again.</summary>
    /// <param name="owner">The relay that asks.</param>
    /// <param name="until">Until when it asks.</param>
    /// <param name="now">What time it is.</param>
    /// <param name="cancellationToken">Gives up; nothing is taken.</param>
    /// <returns>The lease under the next fence; null while another relay holds it.</returns>
    ValueTask<RelayLease?> TakeLeaseAsync(
        RelayId owner, Instant until, Instant now, CancellationToken cancellationToken = default);

    /// <summary>Extends a lease that nobody has taken since, even if its time is over.</summary>
    /// <param name="lease">The lease.</param>
    /// <param name="until">Its new end.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The lease under its old fence; null if it was taken by another or was released.</returns>
    ValueTask<RelayLease?> RenewLeaseAsync(
        RelayLease lease, Instant until, CancellationToken cancellationToken = default);

    /// <summary>Gives a lease back; one that was taken by another stays with that one.</summary>
    /// <param name="lease">The lease.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>When anyone may take it.</returns>
    ValueTask ReleaseLeaseAsync(RelayLease lease, CancellationToken cancellationToken = default);

    /// <summary>Reads messages that may be told now, of all tenants, in the order in which they were stored.</summary>
    /// <remarks>A message that waits or is parked holds back all later ones of its stream, and no other.</remarks>
    /// <param name="now">What time it is; a message waits before its <see cref="StoredMessage.NotBefore"/>.</param>
    /// <param name="most">How many at most, 1 or more.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The messages; of each stream its oldest untold ones, without a gap.</returns>
    ValueTask<ImmutableArray<StoredMessage>> ReadDueAsync(
        Instant now, int most, CancellationToken cancellationToken = default);

    /// <summary>Counts what was stored and not told: due, waiting, held back and parked.</summary>
    /// <param name="cancellationToken">Stops counting.</param>
    /// <returns>How many.</returns>
    ValueTask<int> CountUntoldAsync(CancellationToken cancellationToken = default);

    /// <summary>Marks messages as told, all or none; one that is told already stays as it is.</summary>
    /// <param name="lease">The lease under which they were told.</param>
    /// <param name="messages">The messages as they were read.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellationToken">Gives up; nothing is marked.</param>
    /// <returns>Whether the lease still stood; if not, nothing was marked.</returns>
    ValueTask<bool> MarkPublishedAsync(
        RelayLease lease,
        IReadOnlyCollection<StoredMessage> messages,
        Instant at,
        CancellationToken cancellationToken = default);

    /// <summary>Counts an attempt that failed, and lets the message wait or parks it.</summary>
    /// <param name="lease">The lease under which it was tried.</param>
    /// <param name="message">The message as it was read.</param>
    /// <param name="attempt">Why it failed, and what follows.</param>
    /// <param name="cancellationToken">Gives up; nothing is noted.</param>
    /// <returns>Whether the lease still stood; if not, nothing was noted.</returns>
    ValueTask<bool> RecordFailureAsync(
        RelayLease lease,
        StoredMessage message,
        FailedAttempt attempt,
        CancellationToken cancellationToken = default);

    /// <summary>Reads the parked messages of all tenants, in the order in which they were stored.</summary>
    /// <param name="most">How many at most, 1 or more.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The messages.</returns>
    ValueTask<ImmutableArray<StoredMessage>> ListParkedAsync(int most, CancellationToken cancellationToken = default);

    /// <summary>Lets a parked message be told again: due at once, with all its attempts before it.</summary>
    /// <param name="tenant">Whose message.</param>
    /// <param name="message">Which.</param>
    /// <param name="cancellationToken">Gives up; nothing is changed.</param>
    /// <returns>Whether there was such a message and it was parked.</returns>
    ValueTask<bool> ReplayAsync(TenantId tenant, EventId message, CancellationToken cancellationToken = default);
}
