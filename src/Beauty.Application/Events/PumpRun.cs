using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;

namespace Beauty.Application.Events;

/// <summary>One pump under one lease: what was told and not marked yet, and the streams that stopped.</summary>
internal sealed class PumpRun(
    IOutboxStore store, IMessageSink sink, RelayPolicy policy, PumpWatch watch, RelayLease taken)
{
    private readonly List<StoredMessage> _told = [];
    private readonly HashSet<(TenantId, AggregateKey)> _stopped = [];
    private RelayLease _lease = taken;

    public int Published { get; private set; }

    public int Failed { get; private set; }

    public int Parked { get; private set; }

    public async Task<RelayEnding> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await TellAsync(cancellationToken).ConfigureAwait(false);
        }
        catch when (cancellationToken.IsCancellationRequested)
        {
            // What listeners have heard is marked although the host stops; otherwise each stop would tell it twice.
            await MarkAsync(CancellationToken.None).ConfigureAwait(false);
            await store.ReleaseLeaseAsync(_lease, CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    private async Task<RelayEnding> TellAsync(CancellationToken cancellationToken)
    {
        // Read under the lease: what was due before it may have been told by another since.
        var due = await store.ReadDueAsync(watch.Now, policy.Batch, cancellationToken).ConfigureAwait(false);
        foreach (var message in due)
        {
            if (_stopped.Contains((message.Tenant, message.Message.Stream)))
            {
                continue;
            }

            if (!await RenewAsync(cancellationToken).ConfigureAwait(false)
                || !await OfferAsync(message, cancellationToken).ConfigureAwait(false))
            {
                return RelayEnding.LeaseLost;
            }
        }

        if (!await MarkAsync(cancellationToken).ConfigureAwait(false))
        {
            return RelayEnding.LeaseLost;
        }

        await store.ReleaseLeaseAsync(_lease, cancellationToken).ConfigureAwait(false);
        return due.Length < policy.Batch ? RelayEnding.Drained : RelayEnding.MoreDue;
    }

    private async Task<bool> OfferAsync(StoredMessage message, CancellationToken cancellationToken)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            await sink.PublishAsync(new Delivery(message), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return await MarkAsync(cancellationToken).ConfigureAwait(false)
                && await FailAsync(message, failure, cancellationToken).ConfigureAwait(false);
        }

        _told.Add(message);
        return _told.Count < policy.MarkEvery || await MarkAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> FailAsync(
        StoredMessage message, Exception failure, CancellationToken cancellationToken)
    {
        _stopped.Add((message.Tenant, message.Message.Stream));
        var attempt = failure switch
        {
            MessageRejectedException rejected => FailedAttempt.Parks(rejected.Code, watch.Now),
            _ when message.Attempts < policy.Pauses.Length => FailedAttempt.Waits(
                FailureCode.From(failure), watch.Now + policy.Pauses[message.Attempts]),
            _ => FailedAttempt.Parks(FailureCode.From(failure), watch.Now),
        };
        if (!await store.RecordFailureAsync(_lease, message, attempt, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        (Failed, Parked) = attempt.ParkedAt is null ? (Failed + 1, Parked) : (Failed, Parked + 1);
        return true;
    }

    private async Task<bool> MarkAsync(CancellationToken cancellationToken)
    {
        if (_told.Count == 0)
        {
            return true;
        }

        if (!await store.MarkPublishedAsync(_lease, _told, watch.Now, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        Published += _told.Count;
        _told.Clear();
        return true;
    }

    private async Task<bool> RenewAsync(CancellationToken cancellationToken)
    {
        if (watch.Now < _lease.Until - (policy.LeaseLength / 2))
        {
            return true;
        }

        var renewed = await store
            .RenewLeaseAsync(_lease, watch.Now + policy.LeaseLength, cancellationToken).ConfigureAwait(false);
        _lease = renewed ?? _lease;
        return renewed is not null;
    }
}
