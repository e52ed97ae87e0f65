using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Snapshots;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.Commits;

namespace Beauty.Persistence.EntityFrameworkCore.UnitsOfWork;

/// <summary>What a unit of work is begun with.</summary>
internal sealed record UnitOfWorkScope(
    TenantId Tenant, WorkIntent Intent, ISnapshotSerializer Serializer, ReadModelWriter Rows);
