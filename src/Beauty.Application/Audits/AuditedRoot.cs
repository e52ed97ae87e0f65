using Beauty.Domain.Aggregates;

namespace Beauty.Application.Audits;

/// <summary>A stored root: its snapshot, and what it is restored to; null where it is damaged.</summary>
internal sealed record AuditedRoot(AggregateKey Key, Snapshot Stored, AggregateRoot? Root);
