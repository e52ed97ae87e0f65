using Beauty.Domain.Identity;
using Beauty.Scheduling.Calendars;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.Model;

/// <summary>The version of a calendar page, the unit of compare-and-set; its claims are rows of their own.</summary>
internal sealed class CalendarPageRow
{
    public required TenantId Tenant { get; init; }

    public required CalendarScope Scope { get; init; }

    public required Guid Owner { get; init; }

    public required LocalDate Day { get; init; }

    public required long Version { get; init; }

    public static void Configure(EntityTypeBuilder<CalendarPageRow> table)
    {
        table.ToTable("calendar_pages", t => t.HasCheckConstraint("ck_calendar_pages_version", "version >= 1"));
        table.HasKey(row => new { row.Tenant, row.Scope, row.Owner, row.Day });
    }
}
