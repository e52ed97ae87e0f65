using Beauty.Domain.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Beauty.Persistence.EntityFrameworkCore.Model;

/// <summary>An aggregate's snapshot as JSON, with what compare-and-set and reading by group need beside it.</summary>
internal sealed class AggregateRow
{
    public required TenantId Tenant { get; init; }

    public required string Kind { get; init; }

    public required Guid Id { get; init; }

    public required long Version { get; init; }

    public required int SchemaVersion { get; init; }

    public string? ReadGroup { get; init; }

    public required string State { get; init; }

    public static void Configure(EntityTypeBuilder<AggregateRow> table)
    {
        table.ToTable("aggregates", t => t.HasCheckConstraint("ck_aggregates_version", "version >= 1"));
        table.HasKey(row => new { row.Tenant, row.Kind, row.Id });
        table.HasIndex(row => new { row.Tenant, row.ReadGroup }).HasFilter("read_group IS NOT NULL");
    }
}
