using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.Model;

/// <summary>A journal without its entries, chained to the journal before it in its ledger.</summary>
/// <remarks>Append only. Source: decision 15; ledger laws 1 and 2.</remarks>
internal sealed class JournalRow
{
    public required TenantId Tenant { get; init; }

    public required JournalId Id { get; init; }

    public required LedgerId Ledger { get; init; }

    public required long Sequence { get; init; }

    /// <summary>The sequence before; computed, null for the first.</summary>
    public long? PrevSequence { get; init; }

    public required AggregateKey Owner { get; init; }

    public required LedgerUnit Unit { get; init; }

    public required JournalKind Kind { get; init; }

    public required Instant RecordedAt { get; init; }

    public required Instant EffectiveAt { get; init; }

    public required ActorId Actor { get; init; }

    public required CommandId Command { get; init; }

    public required AggregateKey Cause { get; init; }

    public required int CauseLine { get; init; }

    public string? Reason { get; init; }

    public JournalId? Reverses { get; init; }

    public HoldId? Hold { get; init; }

    /// <summary>The terms of the hold it opens, as JSON.</summary>
    public string? Promise { get; init; }

    /// <summary>The lots it opens or dates anew, as JSON; null for none.</summary>
    public string? Lots { get; init; }

    public static void Configure(EntityTypeBuilder<JournalRow> table)
    {
        table.ToTable("ledger_journals", t =>
        {
            t.HasCheckConstraint("ck_ledger_journals_sequence", "sequence >= 1");
            t.HasCheckConstraint("ck_ledger_journals_effective", "effective_at <= recorded_at");
        });
        table.HasKey(row => new { row.Tenant, row.Id });
        table.HasAlternateKey(row => new { row.Tenant, row.Ledger, row.Sequence });
        table.HasIndex(row => new { row.Tenant, row.RecordedAt });
        table.Property(row => row.PrevSequence).HasComputedColumnSql("nullif(sequence - 1, 0)", stored: true);
        table.HasOne<JournalRow>().WithMany()
            .HasForeignKey(row => new { row.Tenant, row.Ledger, row.PrevSequence })
            .HasPrincipalKey(row => new { row.Tenant, row.Ledger, row.Sequence })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
