using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Audits;

/// <summary>What an audit has looked at and found so far.</summary>
internal sealed class AuditLog
{
    private readonly SortedDictionary<string, long> _looked = new(StringComparer.Ordinal);
    private readonly HashSet<AuditFinding> _known = [];
    private readonly List<AuditFinding> _findings = [];

    public long LeftOut { get; private set; }

    public ImmutableArray<AuditFinding> Findings => [.. _findings];

    public ImmutableSortedDictionary<string, long> Looked =>
        _looked.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public void Count(string what, long number) => _looked[what] = _looked.GetValueOrDefault(what) + number;

    public void Find(AuditCode code, AggregateKey key, params ImmutableArray<Fact> facts)
    {
        var finding = new AuditFinding(code, key, facts);
        if (_known.Contains(finding))
        {
            return;
        }

        // A ruined store must not fill the memory with what is wrong with it.
        if (_findings.Count == AuditReport.MostFindings)
        {
            LeftOut++;
            return;
        }

        _known.Add(finding);
        _findings.Add(finding);
    }
}
