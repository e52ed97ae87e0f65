using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Beauty.Persistence.EntityFrameworkCore.Model;

/// <summary>A read model as a table: its columns are the row's properties after the tenant's.</summary>
/// <param name="Row">The row's type.</param>
/// <param name="SourceKind">The kind of aggregate its rows derive from.</param>
/// <param name="SourceId">The property that holds that aggregate's id; it follows the tenant in the key.</param>
internal sealed record ReadModelTable(Type Row, string SourceKind, string SourceId)
{
    /// <summary>The shadow property that holds the tenant.</summary>
    public const string Tenant = "Tenant";

    /// <summary>All read models that are stored.</summary>
    public static IReadOnlyList<ReadModelTable> All { get; } =
    [
        new(typeof(AppointmentSummary), "appointment", nameof(AppointmentSummary.Id)),
        new(typeof(DayBookEntry), "appointment", nameof(DayBookEntry.Appointment)),
        new(typeof(ClientSummary), "client", nameof(ClientSummary.Id)),
        new(typeof(ClientLookup), "client", nameof(ClientLookup.Client)),
        new(typeof(HealthWaiverSummary), "health-waiver", nameof(HealthWaiverSummary.Id)),
    ];

    /// <summary>Whether rows of a type can be queried: a stored read model, or the command log.</summary>
    public static bool IsReadable(Type row) =>
        row == typeof(CommandLogEntry) || All.Any(table => table.Row == row);

    public static void Configure(EntityTypeBuilder<AppointmentSummary> table)
    {
        Begin(table, "appointment_summaries");
        table.HasKey(Tenant, nameof(AppointmentSummary.Id));
        table.HasIndex(Tenant, nameof(AppointmentSummary.Location), nameof(AppointmentSummary.Start));
        table.HasIndex(Tenant, nameof(AppointmentSummary.Client), nameof(AppointmentSummary.Start));
    }

    public static void Configure(EntityTypeBuilder<DayBookEntry> table)
    {
        Begin(table, "day_book_entries");
        table.HasKey(Tenant, nameof(DayBookEntry.Appointment), nameof(DayBookEntry.Line));
        table.HasIndex(Tenant, nameof(DayBookEntry.Location), nameof(DayBookEntry.Start));
        table.HasIndex(Tenant, nameof(DayBookEntry.Staff), nameof(DayBookEntry.Start));
    }

    public static void Configure(EntityTypeBuilder<ClientSummary> table)
    {
        Begin(table, "client_summaries");
        table.HasKey(Tenant, nameof(ClientSummary.Id));
    }

    public static void Configure(EntityTypeBuilder<ClientLookup> table)
    {
        Begin(table, "client_lookups");
        table.HasKey(Tenant, nameof(ClientLookup.Client), nameof(ClientLookup.Field), nameof(ClientLookup.Index));
        table.HasIndex(Tenant, nameof(ClientLookup.Field), nameof(ClientLookup.Index));
    }

    public static void Configure(EntityTypeBuilder<HealthWaiverSummary> table)
    {
        Begin(table, "health_waiver_summaries");
        table.HasKey(Tenant, nameof(HealthWaiverSummary.Id));
        table.HasIndex(Tenant, nameof(HealthWaiverSummary.Client));
    }

    /// <summary>
    /// The command log shows the rows of <c>commands</c>: a query, so that nothing has to be kept in step.
    /// </summary>
    public static void Configure(EntityTypeBuilder<CommandLogEntry> view)
    {
        view.HasNoKey();
        view.Property<TenantId>(Tenant);
        view.ToSqlQuery("SELECT tenant, command, actor, recorded_at, kind, code, payload FROM commands");
    }

    /// <summary>
    /// The ids after which the rows of an aggregate are found, or null for another kind of aggregate.
    /// </summary>
    public Guid? SourceOf(AggregateKey key) =>
        string.Equals(key.Kind, SourceKind, StringComparison.Ordinal) ? key.Id : null;

    private static void Begin<TRow>(EntityTypeBuilder<TRow> table, string name)
        where TRow : class, IReadModel
    {
        table.ToTable(name);
        table.Ignore(row => row.Source);
        table.Property<TenantId>(Tenant);
    }
}
