using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.EntityFrameworkCore.Commits;
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
        new(typeof(PackageSummary), "course-package", nameof(PackageSummary.Id)),
        new(typeof(MemberSummary), "membership", nameof(MemberSummary.Id)),
        new(typeof(PurchaseSummary), "purchase", nameof(PurchaseSummary.Id)),
        new(typeof(StoredValueSummary), "stored-value", nameof(StoredValueSummary.Id)),
        new(typeof(TenderLine), "purchase", nameof(TenderLine.Purchase)),
        new(typeof(AssessmentSummary), "skin-assessment", nameof(AssessmentSummary.Id)),
        new(typeof(ConsentSummary), "consent", nameof(ConsentSummary.Id)),
        new(typeof(ServiceRecordSummary), "service-record", nameof(ServiceRecordSummary.Id)),
        new(typeof(HealthWaiverSummary), "health-waiver", nameof(HealthWaiverSummary.Id)),
    ];

    /// <summary>Whether rows of a type can be queried: a stored read model, the command log, or ledger lines.</summary>
    public static bool IsReadable(Type row) =>
        row == typeof(CommandLogEntry) || row == typeof(LedgerLine) || All.Any(table => table.Row == row);

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

    public static void Configure(EntityTypeBuilder<PackageSummary> table)
    {
        Begin(table, "package_summaries");
        table.HasKey(Tenant, nameof(PackageSummary.Id));
        table.Property(row => row.Currency).HasConversion(currency => currency.Code, code => Currency.Of(code));
        table.HasIndex(Tenant, nameof(PackageSummary.Client), nameof(PackageSummary.BoughtAt));
        table.HasIndex(Tenant, nameof(PackageSummary.State), nameof(PackageSummary.LastDay));
    }

    public static void Configure(EntityTypeBuilder<MemberSummary> table)
    {
        Begin(table, "member_summaries");
        table.HasKey(Tenant, nameof(MemberSummary.Id));
        table.HasIndex(Tenant, nameof(MemberSummary.Client));
        table.HasIndex(Tenant, nameof(MemberSummary.Programme), nameof(MemberSummary.PointsEndAt));
    }

    public static void Configure(EntityTypeBuilder<PurchaseSummary> table)
    {
        Begin(table, "purchase_summaries");
        table.HasKey(Tenant, nameof(PurchaseSummary.Id));
        table.Property(row => row.Currency).HasConversion(currency => currency.Code, code => Currency.Of(code));
        table.HasIndex(Tenant, nameof(PurchaseSummary.Location), nameof(PurchaseSummary.SoldAt));
        table.HasIndex(Tenant, nameof(PurchaseSummary.Client), nameof(PurchaseSummary.SoldAt));
        table.HasIndex(Tenant, nameof(PurchaseSummary.ExternalSystem), nameof(PurchaseSummary.ExternalDocument));
    }

    public static void Configure(EntityTypeBuilder<StoredValueSummary> table)
    {
        Begin(table, "stored_value_summaries");
        table.HasKey(Tenant, nameof(StoredValueSummary.Id));
        table.Property(row => row.Currency).HasConversion(currency => currency.Code, code => Currency.Of(code));
        table.HasIndex(Tenant, nameof(StoredValueSummary.Client));
    }

    public static void Configure(EntityTypeBuilder<TenderLine> table)
    {
        Begin(table, "tender_lines");
        table.HasKey(Tenant, nameof(TenderLine.Purchase), nameof(TenderLine.Line));
        table.Property(row => row.Currency).HasConversion(currency => currency.Code, code => Currency.Of(code));
        table.HasIndex(Tenant, nameof(TenderLine.Location), nameof(TenderLine.At));
    }

    public static void Configure(EntityTypeBuilder<AssessmentSummary> table)
    {
        Begin(table, "assessment_summaries");
        table.HasKey(Tenant, nameof(AssessmentSummary.Id));
        table.HasIndex(Tenant, nameof(AssessmentSummary.Client), nameof(AssessmentSummary.ObservedAt));
    }

    public static void Configure(EntityTypeBuilder<ConsentSummary> table)
    {
        Begin(table, "consent_summaries");
        table.HasKey(Tenant, nameof(ConsentSummary.Id));
        table.HasIndex(Tenant, nameof(ConsentSummary.Client), nameof(ConsentSummary.GivenAt));
    }

    public static void Configure(EntityTypeBuilder<ServiceRecordSummary> table)
    {
        Begin(table, "service_record_summaries");
        table.HasKey(Tenant, nameof(ServiceRecordSummary.Id));
        table.HasIndex(Tenant, nameof(ServiceRecordSummary.Client), nameof(ServiceRecordSummary.PerformedAt));
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

    /// <summary>A ledger's lines show its entries beside what their journals say: a query too.</summary>
    public static void Configure(EntityTypeBuilder<LedgerLine> view)
    {
        view.HasNoKey();
        view.Property<TenantId>(Tenant);
        view.ToSqlQuery(LedgerSql.Lines);
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
