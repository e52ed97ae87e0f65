using Beauty.Domain.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.Model;

/// <summary>A message waiting for the relay, or told already (W18).</summary>
internal sealed class OutboxRow
{
    /// <summary>The order of telling over all tenants, never given twice; hence the one key without a tenant.</summary>
    public required long Seq { get; init; }

    public required TenantId Tenant { get; init; }

    public required EventId MessageId { get; init; }

    public required string StreamKind { get; init; }

    public required Guid StreamId { get; init; }

    public required long StreamVersion { get; init; }

    public required string Type { get; init; }

    public required int SchemaVersion { get; init; }

    public required Instant OccurredAt { get; init; }

    public required CommandId CausationCommand { get; init; }

    public required string Payload { get; init; }

    public Instant? PublishedAt { get; init; }

    public required int Attempts { get; init; }

    public Instant? NotBefore { get; init; }

    public string? LastError { get; init; }

    public Instant? ParkedAt { get; init; }

    public static void Configure(EntityTypeBuilder<OutboxRow> table)
    {
        table.ToTable("outbox");
        table.HasKey(row => row.Seq);
        table.Property(row => row.Seq).ValueGeneratedOnAdd();
        table.Property(row => row.Attempts).HasDefaultValue(0);
        table.HasIndex(row => new { row.Tenant, row.MessageId }).IsUnique();
        table.HasIndex(row => new { row.Tenant, row.StreamKind, row.StreamId, row.StreamVersion }).IsUnique();
        table.HasIndex(row => row.Seq, "ix_outbox_unpublished").HasFilter("published_at IS NULL");
        // The few that failed: each due message asks whether its stream has one of them before it.
        table.HasIndex(
                row => new { row.Tenant, row.StreamKind, row.StreamId, row.StreamVersion }, "ix_outbox_failed")
            .HasFilter("published_at IS NULL AND attempts > 0");
    }
}
