namespace Beauty.Application.Audits;

/// <summary>One thing that an audit looks at: root by root, then once over the rest.</summary>
internal interface IAuditCheck
{
    ValueTask LookAsync(IReadOnlyList<AuditedRoot> roots, CancellationToken cancellationToken);

    ValueTask FinishAsync(CancellationToken cancellationToken);
}
