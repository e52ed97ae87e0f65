using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Beauty.Persistence.EntityFrameworkCore.Model;

/// <summary>An entry, chained to the one before it: the last one is the balance of its account.</summary>
/// <remarks>
/// Append only. The database itself refuses a gap, a wrong sum, an overdraft and a command posted twice, whoever
/// writes. Source: decision 15; ledger laws 1–5, 9 and 15.
/// </remarks>
internal sealed class LedgerEntryRow
{
    public required TenantId Tenant { get; init; }

    public required LedgerId Ledger { get; init; }

    public required AccountRole Account { get; init; }

    public required long Number { get; init; }

    /// <summary>The number before; computed, null for the first.</summary>
    public long? PrevNo { get; init; }

    /// <summary>The journal, by its place in the ledger.</summary>
    public required long Sequence { get; init; }

    public required CommandId Command { get; init; }

    /// <summary>The place among all entries of the command's plan, from 1.</summary>
    public required int Line { get; init; }

    public required int Lot { get; init; }

    public required long Delta { get; init; }

    public required long Before { get; init; }

    public required long After { get; init; }

    public static void Configure(EntityTypeBuilder<LedgerEntryRow> table)
    {
        table.ToTable("ledger_entries", t =>
        {
            t.HasCheckConstraint("ck_ledger_entries_number", "number > 1 OR (number = 1 AND before = 0)");
            t.HasCheckConstraint("ck_ledger_entries_sum", "after = before + delta AND delta <> 0");
            t.HasCheckConstraint("ck_ledger_entries_balance", "before >= 0 AND after >= 0");
            t.HasCheckConstraint("ck_ledger_entries_line", "line >= 1 AND lot >= 0");
        });
        table.HasKey(row => new { row.Tenant, row.Ledger, row.Account, row.Number });
        table.HasAlternateKey(row => new { row.Tenant, row.Ledger, row.Account, row.Number, row.After });
        table.HasAlternateKey(row => new { row.Tenant, row.Command, row.Line });
        table.HasIndex(row => new { row.Tenant, row.Ledger, row.Sequence, row.Line });
        table.Property(row => row.PrevNo).HasComputedColumnSql("nullif(number - 1, 0)", stored: true);
        table.HasOne<LedgerEntryRow>().WithMany()
            .HasForeignKey(row => new { row.Tenant, row.Ledger, row.Account, row.PrevNo, row.Before })
            .HasPrincipalKey(row => new { row.Tenant, row.Ledger, row.Account, row.Number, row.After })
            .OnDelete(DeleteBehavior.Restrict);
        table.HasOne<JournalRow>().WithMany()
            .HasForeignKey(row => new { row.Tenant, row.Ledger, row.Sequence })
            .HasPrincipalKey(row => new { row.Tenant, row.Ledger, row.Sequence })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
