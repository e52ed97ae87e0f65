using Beauty.Domain.Aggregates;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.ReadModels;

namespace Beauty.Application.Audits;

/// <summary>The rows of each root are those that its snapshot gives, and no others are there.</summary>
internal sealed class RowCheck(AuditScope scope) : IAuditCheck
{
    private const int Attempts = 3;

    public async ValueTask LookAsync(IReadOnlyList<AuditedRoot> roots, CancellationToken cancellationToken)
    {
        Dictionary<AggregateKey, Snapshot> doubtful =
            roots.Where(root => root.Root is not null).ToDictionary(root => root.Key, root => root.Stored);
        var unlike = new Dictionary<AggregateKey, (int Missing, int Extra)>();
        for (var attempt = 1; attempt <= Attempts && doubtful.Count > 0; attempt++)
        {
            unlike = await CompareAsync(doubtful, attempt == 1, cancellationToken).ConfigureAwait(false);
            if (unlike.Count > 0)
            {
                // Rows are read beside the audit's own picture: others may have changed both since.
                var now = await scope.Rows.LoadAsync(scope.Tenant, [.. unlike.Keys], cancellationToken)
                    .ConfigureAwait(false);
                doubtful = now.ToDictionary(pair => pair.Key, pair => pair.Value);
            }
            else
            {
                doubtful = [];
            }
        }

        foreach (var (key, (missing, extra)) in unlike)
        {
            var code = extra == 0 ? AuditCode.RowsMissing
                : missing == 0 ? AuditCode.RowsExtra
                : AuditCode.RowsDifferent;
            scope.Log.Find(code, key, Fact.Of("missing", missing), Fact.Of("extra", extra));
        }
    }

    public async ValueTask FinishAsync(CancellationToken cancellationToken)
    {
        foreach (var table in RowTable.All)
        {
            var sources = new HashSet<AggregateKey>();
            await foreach (var source in table.SourcesAsync(scope)
                .WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                sources.Add(source);
                if (sources.Count == RootReader.PageSize)
                {
                    await FindRootlessAsync(sources, cancellationToken).ConfigureAwait(false);
                }
            }

            await FindRootlessAsync(sources, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<Dictionary<AggregateKey, (int Missing, int Extra)>> CompareAsync(
        Dictionary<AggregateKey, Snapshot> roots, bool counts, CancellationToken cancellationToken)
    {
        var stored = new List<IReadModel>();
        var kinds = roots.Keys.Select(key => key.Kind).ToHashSet(StringComparer.Ordinal);
        foreach (var table in RowTable.All.Where(table => kinds.Contains(table.Kind)))
        {
            stored.AddRange(await table.ReadAsync(scope, roots.Keys, cancellationToken).ConfigureAwait(false));
        }

        var bySource = stored.ToLookup(row => row.Source);
        scope.Log.Count("rows", counts ? stored.Count : 0);
        var unlike = new Dictionary<AggregateKey, (int, int)>();
        foreach (var (key, snapshot) in roots)
        {
            var expected = ReadModelRows.Of(snapshot);
            var missing = expected.Except(bySource[key]).Count();
            var extra = bySource[key].Count() - expected.Length + missing;
            if (missing > 0 || extra > 0)
            {
                unlike.Add(key, (missing, extra));
            }
        }

        return unlike;
    }

    private async ValueTask FindRootlessAsync(HashSet<AggregateKey> sources, CancellationToken cancellationToken)
    {
        var known = await scope.Roots.LoadAsync(sources, cancellationToken).ConfigureAwait(false);
        AggregateKey[] unknown =
            [.. sources.Where(key => !known.ContainsKey(key) && !scope.Unreadable.Contains(key))];
        if (unknown.Length > 0)
        {
            // Rows are read beside the audit's own picture: their roots may have come since.
            var now = await scope.Rows.LoadAsync(scope.Tenant, unknown, cancellationToken).ConfigureAwait(false);
            foreach (var key in unknown.Where(key => !now.ContainsKey(key)))
            {
                scope.Log.Find(AuditCode.RowsExtra, key, Fact.Of("missing", 0), Fact.Of("extra", 1));
            }
        }

        sources.Clear();
    }
}
