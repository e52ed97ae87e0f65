using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.Model;

/// <summary>A command and its answer, kept to recognise duplicates (W3, W4).</summary>
internal sealed class CommandRow
{
    public required TenantId Tenant { get; init; }

    public required CommandId Command { get; init; }

    public required string Digest { get; init; }

    public required ActorId Actor { get; init; }

    public required Instant RecordedAt { get; init; }

    public required OutcomeKind Kind { get; init; }

    public required string Code { get; init; }

    public required int SchemaVersion { get; init; }

    public required string Payload { get; init; }

    public static void Configure(EntityTypeBuilder<CommandRow> table)
    {
        table.ToTable("commands");
        table.HasKey(row => new { row.Tenant, row.Command });
        table.HasIndex(row => new { row.Tenant, row.RecordedAt });
    }
}
