using Beauty.Domain.Aggregates;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.Outbox;
using NodaTime;

namespace Beauty.Application.Audits;

/// <summary>Of each stream that has something to tell, all of it up to the root's version waits to be told.</summary>
/// <remarks>
/// Looks at the oldest untold messages only: stores do not list those that were told, nor those behind a parked one.
/// </remarks>
internal sealed class OutboxCheck(AuditScope scope, IOutboxStore outbox) : IAuditCheck
{
    private const int Most = 10_000;

    // Later than any wait for the next attempt, and a whole second, as stores need it.
    private static readonly Instant Whenever = Instant.FromUtc(9999, 1, 1, 0, 0);

    public ValueTask LookAsync(IReadOnlyList<AuditedRoot> roots, CancellationToken cancellationToken) => default;

    public async ValueTask FinishAsync(CancellationToken cancellationToken)
    {
        var (before, _) = await ReadAsync(cancellationToken).ConfigureAwait(false);
        scope.Log.Count("messages", before.Sum(stream => stream.Value.Length));
        AggregateKey[] readable = [.. before.Keys.Where(key => !scope.Unreadable.Contains(key))];
        var roots = await scope.Rows.LoadAsync(scope.Tenant, readable, cancellationToken).ConfigureAwait(false);
        var (after, isWhole) = await ReadAsync(cancellationToken).ConfigureAwait(false);
        foreach (var (stream, versions) in before)
        {
            var version = roots.TryGetValue(stream, out var root) ? root.Version : 0;
            FindGap(stream, versions);

            // The roots were read between the messages: later than the first, earlier than the second reading.
            if (versions[^1] > version && !scope.Unreadable.Contains(stream))
            {
                scope.Log.Find(
                    AuditCode.OutboxAhead, stream, Fact.Of("told", versions[^1]), Fact.Of("version", version));
            }
            else if (isWhole && after.TryGetValue(stream, out var now) && now[^1] < version)
            {
                scope.Log.Find(AuditCode.OutboxLost, stream, Fact.Of("told", now[^1]), Fact.Of("version", version));
            }
        }
    }

    private async ValueTask<(Dictionary<AggregateKey, long[]> Streams, bool IsWhole)> ReadAsync(
        CancellationToken cancellationToken)
    {
        var due = await outbox.ReadDueAsync(Whenever, Most, cancellationToken).ConfigureAwait(false);
        var streams = due.Where(stored => stored.Tenant == scope.Tenant)
            .GroupBy(stored => stored.Message.Stream, stored => stored.Message.StreamVersion)
            .ToDictionary(group => group.Key, group => group.Order().ToArray());
        return (streams, due.Length < Most);
    }

    private void FindGap(AggregateKey stream, long[] versions)
    {
        foreach (var (last, next) in versions.Zip(versions.Skip(1)).Where(pair => pair.Second != pair.First + 1))
        {
            scope.Log.Find(AuditCode.OutboxGap, stream, Fact.Of("after", last), Fact.Of("next", next));
        }
    }
}
