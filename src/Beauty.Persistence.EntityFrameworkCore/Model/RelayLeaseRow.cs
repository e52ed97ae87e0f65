using Beauty.Domain.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.Model;

/// <summary>The one lease of the relays: who tells the outbox, until when, under which fence.</summary>
/// <remarks>The row stays when the lease is released, since its fence must never come again.</remarks>
internal sealed class RelayLeaseRow
{
    /// <summary>What is leased: always <c>outbox</c>. Of all tenants at once; hence no tenant.</summary>
    public required string Name { get; init; }

    public RelayId? Owner { get; init; }

    public required Instant Until { get; init; }

    public required long Fence { get; init; }

    public static void Configure(EntityTypeBuilder<RelayLeaseRow> table)
    {
        table.ToTable("relay_leases", t => t.HasCheckConstraint("ck_relay_leases_fence", "fence >= 1"));
        table.HasKey(row => row.Name);
    }
}
