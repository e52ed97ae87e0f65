using System.Collections.Immutable;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Application.Audits;

/// <summary>What an audit of one tenant's store looked at, and what it found.</summary>
/// <remarks>Holds no personal data. Source: S23; decision 15.</remarks>
public sealed record AuditReport
{
    /// <summary>The most findings that a report names; the others are counted only.</summary>
    public const int MostFindings = 10_000;

    /// <summary>Whose store it was.</summary>
    public required TenantId Tenant { get; init; }

    /// <summary>The instant at which holds and promises were judged.</summary>
    public required Instant At { get; init; }

    /// <summary>How many were looked at of each kind of root, and of ledgers, journals, pages, claims, rows and
    /// messages.</summary>
    public required ImmutableSortedDictionary<string, long> Looked { get; init; }

    /// <summary>What is wrong, each thing once, in the order in which it was found.</summary>
    public required ImmutableArray<AuditFinding> Findings { get; init; }

    /// <summary>How many findings there were beyond those named.</summary>
    public long LeftOut { get; init; }

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsClean => Findings.IsEmpty;
}
