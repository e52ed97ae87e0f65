using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using NodaTime;

namespace Beauty.Application.Audits;

/// <summary>What all checks of one audit share.</summary>
internal sealed record AuditScope(TenantId Tenant, Instant Now, IUnitOfWork Unit, IReadStore Rows)
{
    public AuditLog Log { get; } = new();

    /// <summary>Roots that are there and cannot be read.</summary>
    public HashSet<AggregateKey> Unreadable { get; } = [];

    public required RootReader Roots { get; init; }
}
