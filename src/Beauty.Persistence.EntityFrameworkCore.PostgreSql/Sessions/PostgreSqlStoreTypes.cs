using System.Data.Common;
using Beauty.Persistence.EntityFrameworkCore.Sessions;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Sessions;

/// <summary>The forms in PostgreSQL: ids as uuid, instants as timestamptz, dates as date.</summary>
/// <remarks>
/// PostgreSQL sorts a uuid by its bytes, as the domain does: by time of creation. Instants are whole seconds after the
/// first day of year 1, which Npgsql would turn into minus infinity. Source: decision 9; ADR 0014.
/// </remarks>
internal sealed class PostgreSqlStoreTypes : StoreTypes
{
    private static readonly Instant TooEarly = Instant.FromUtc(1, 1, 1, 0, 0);

    public static PostgreSqlStoreTypes Instance { get; } = new();

    public override void Configure(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Guid>().HaveConversion<GuidChecked>();
        conventions.Properties<Instant>().HaveConversion<InstantTime>();
        conventions.Properties<LocalDate>().HaveConversion<DayDate>();
        foreach (var id in IdTypes)
        {
            conventions.Properties(id).HaveConversion(typeof(EntityIdGuid<>).MakeGenericType(id));
        }
    }

    public override Guid ReadId(DbDataReader row, int column) => row.GetGuid(column);

    public override Instant ReadInstant(DbDataReader row, int column) => FromTime(row.GetDateTime(column));

    public override LocalDate ReadDay(DbDataReader row, int column) =>
        FromDate(row.GetFieldValue<DateOnly>(column));

    internal static DateTime ToTime(Instant instant) => Require(instant) > TooEarly
        ? instant.ToDateTimeUtc()
        : throw new ArgumentException($"Instants here lie after {TooEarly}, got {instant}.", nameof(instant));

    internal static Instant FromTime(DateTime time) =>
        Instant.FromDateTimeUtc(DateTime.SpecifyKind(time, DateTimeKind.Utc));

    internal static DateOnly ToDate(LocalDate day) => day.ToDateOnly();

    internal static LocalDate FromDate(DateOnly date) => LocalDate.FromDateOnly(date);

    protected override object ToStore(Guid id) => Require(id);

    protected override object ToStore(Instant instant) => ToTime(instant);

    protected override object ToStore(LocalDate day) => ToDate(day);
}
