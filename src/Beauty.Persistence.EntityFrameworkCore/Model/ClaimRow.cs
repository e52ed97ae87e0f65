using Beauty.Domain.Identity;
using Beauty.Scheduling.Calendars;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.Model;

/// <summary>A claim, one row however many pages it touches.</summary>
internal sealed class ClaimRow
{
    public required TenantId Tenant { get; init; }

    public required string HolderKind { get; init; }

    public required Guid HolderId { get; init; }

    public required int Ordinal { get; init; }

    public required CalendarScope Scope { get; init; }

    public required Guid Owner { get; init; }

    public required ClaimKind Kind { get; init; }

    public int? Unit { get; init; }

    public required Instant CoreStart { get; init; }

    public required Instant CoreEnd { get; init; }

    public required long BeforeSeconds { get; init; }

    public required long AfterSeconds { get; init; }

    public Instant? HeldUntil { get; init; }

    public static void Configure(EntityTypeBuilder<ClaimRow> table)
    {
        table.ToTable("claims", t =>
        {
            // An empty or inverted range would overlap nothing, so the backstop would let it pass.
            t.HasCheckConstraint("ck_claims_core", "core_start < core_end");
            t.HasCheckConstraint("ck_claims_buffers", "before_seconds >= 0 AND after_seconds >= 0");
            t.HasCheckConstraint("ck_claims_unit", "(kind = 1) = (unit IS NOT NULL) AND (unit IS NULL OR unit >= 0)");
        });
        table.HasKey(row => new { row.Tenant, row.HolderKind, row.HolderId, row.Ordinal });
        // The end comes first: what is over is never looked at, and the rest is judged within the index.
        table.HasIndex(row => new { row.Tenant, row.Scope, row.Owner, row.CoreEnd, row.CoreStart, row.Kind, row.Unit });
    }
}
