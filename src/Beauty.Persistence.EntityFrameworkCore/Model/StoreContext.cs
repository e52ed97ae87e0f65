using System.Text.RegularExpressions;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.EntityFrameworkCore.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Beauty.Persistence.EntityFrameworkCore.Model;

/// <summary>The relational model: five tables for commits, and one for each read model.</summary>
/// <remarks>Plans are written by plain SQL; this context makes the schema and answers queries of read models.</remarks>
internal abstract partial class StoreContext(DbContextOptions options, StoreTypes types) : DbContext(options)
{
    /// <summary>Whose read models the queries see; set before each use, since contexts are used again.</summary>
    public TenantId Tenant { get; set; }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        types.Configure(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        CommandRow.Configure(modelBuilder.Entity<CommandRow>());
        CalendarPageRow.Configure(modelBuilder.Entity<CalendarPageRow>());
        ClaimRow.Configure(modelBuilder.Entity<ClaimRow>());
        AggregateRow.Configure(modelBuilder.Entity<AggregateRow>());
        OutboxRow.Configure(modelBuilder.Entity<OutboxRow>());
        ReadModelTable.Configure(modelBuilder.Entity<AppointmentSummary>());
        ReadModelTable.Configure(modelBuilder.Entity<DayBookEntry>());
        ReadModelTable.Configure(modelBuilder.Entity<ClientSummary>());
        ReadModelTable.Configure(modelBuilder.Entity<ClientLookup>());
        ReadModelTable.Configure(modelBuilder.Entity<HealthWaiverSummary>());
        ReadModelTable.Configure(modelBuilder.Entity<CommandLogEntry>());
        KeepToTheTenant<AppointmentSummary>(modelBuilder);
        KeepToTheTenant<DayBookEntry>(modelBuilder);
        KeepToTheTenant<ClientSummary>(modelBuilder);
        KeepToTheTenant<ClientLookup>(modelBuilder);
        KeepToTheTenant<HealthWaiverSummary>(modelBuilder);
        KeepToTheTenant<CommandLogEntry>(modelBuilder);
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
