using System.Text.RegularExpressions;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.EntityFrameworkCore.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Beauty.Persistence.EntityFrameworkCore.Model;

/// <summary>The relational model: seven tables for commits, one for the relay, one for each read model.</summary>
/// <remarks>Plans are written by plain SQL; this context makes the schema and answers queries of read models.</remarks>
internal abstract partial class StoreContext(DbContextOptions options, StoreTypes types) : DbContext(options)
{
    /// <summary>Whose read models the queries see; set before each use, since contexts are used again.</summary>
    public TenantId Tenant { get; set; }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        types.Configure(configurationBuilder);
        configurationBuilder.Properties<AggregateKey>().HaveConversion<AggregateKeyText>();
        configurationBuilder.Properties<LedgerUnit>().HaveConversion<LedgerUnitText>();
        // Nothing that a foreign key points to is ever deleted, so nothing looks for what points to it.
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        CommandRow.Configure(modelBuilder.Entity<CommandRow>());
        CalendarPageRow.Configure(modelBuilder.Entity<CalendarPageRow>());
        ClaimRow.Configure(modelBuilder.Entity<ClaimRow>());
        AggregateRow.Configure(modelBuilder.Entity<AggregateRow>());
        JournalRow.Configure(modelBuilder.Entity<JournalRow>());
        LedgerEntryRow.Configure(modelBuilder.Entity<LedgerEntryRow>());
        OutboxRow.Configure(modelBuilder.Entity<OutboxRow>());
        RelayLeaseRow.Configure(modelBuilder.Entity<RelayLeaseRow>());
        ReadModelTable.Configure(modelBuilder.Entity<AppointmentSummary>());
        ReadModelTable.Configure(modelBuilder.Entity<DayBookEntry>());
        ReadModelTable.Configure(modelBuilder.Entity<ClientSummary>());
        ReadModelTable.Configure(modelBuilder.Entity<ClientLookup>());
        ReadModelTable.Configure(modelBuilder.Entity<PackageSummary>());
        ReadModelTable.Configure(modelBuilder.Entity<MemberSummary>());
        ReadModelTable.Configure(modelBuilder.Entity<PurchaseSummary>());
        ReadModelTable.Configure(modelBuilder.Entity<StoredValueSummary>());
        ReadModelTable.Configure(modelBuilder.Entity<TenderLine>());
        ReadModelTable.Configure(modelBuilder.Entity<AssessmentSummary>());
        ReadModelTable.Configure(modelBuilder.Entity<ConsentSummary>());
        ReadModelTable.Configure(modelBuilder.Entity<ServiceRecordSummary>());
        ReadModelTable.Configure(modelBuilder.Entity<HealthWaiverSummary>());
        ReadModelTable.Configure(modelBuilder.Entity<CommandLogEntry>());
        ReadModelTable.Configure(modelBuilder.Entity<LedgerLine>());
        KeepToTheTenant<AppointmentSummary>(modelBuilder);
        KeepToTheTenant<DayBookEntry>(modelBuilder);
        KeepToTheTenant<ClientSummary>(modelBuilder);
        KeepToTheTenant<ClientLookup>(modelBuilder);
        KeepToTheTenant<PackageSummary>(modelBuilder);
        KeepToTheTenant<MemberSummary>(modelBuilder);
        KeepToTheTenant<PurchaseSummary>(modelBuilder);
        KeepToTheTenant<StoredValueSummary>(modelBuilder);
        KeepToTheTenant<TenderLine>(modelBuilder);
        KeepToTheTenant<AssessmentSummary>(modelBuilder);
        KeepToTheTenant<ConsentSummary>(modelBuilder);
        KeepToTheTenant<ServiceRecordSummary>(modelBuilder);
        KeepToTheTenant<HealthWaiverSummary>(modelBuilder);
        KeepToTheTenant<CommandLogEntry>(modelBuilder);
        KeepToTheTenant<LedgerLine>(modelBuilder);
        NameColumns(modelBuilder);
    }

    private static void NameColumns(ModelBuilder modelBuilder)
    {
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            property.SetColumnName(WordStart().Replace(property.Name, "_").ToLowerInvariant());
        }
    }

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();

    private void KeepToTheTenant<TRow>(ModelBuilder modelBuilder)
        where TRow : class =>
        modelBuilder.Entity<TRow>().HasQueryFilter(row => EF.Property<TenantId>(row, ReadModelTable.Tenant) == Tenant);
}
