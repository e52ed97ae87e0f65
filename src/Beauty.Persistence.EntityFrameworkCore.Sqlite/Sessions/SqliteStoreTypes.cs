using System.Data.Common;
using Beauty.Persistence.EntityFrameworkCore.Sessions;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;

/// <summary>
/// The forms in a SQLite file: ids as 16 bytes, instants as Unix seconds, dates as numbers like 20270301.
/// </summary>
/// <remarks>
/// The bytes of an id are in big-endian order, so that the file sorts ids as the domain does: by time of creation. All
/// three forms compare and sort in SQL as their values do. Source: decision 9; ADR 0011.
/// </remarks>
internal sealed class SqliteStoreTypes : StoreTypes
{
    private const int IdLength = 16;

    public static SqliteStoreTypes Instance { get; } = new();

    public override void Configure(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Guid>().HaveConversion<GuidBytes>();
        conventions.Properties<Instant>().HaveConversion<InstantSeconds>();
        conventions.Properties<LocalDate>().HaveConversion<DayNumber>();
        foreach (var id in IdTypes)
        {
            conventions.Properties(id).HaveConversion(typeof(EntityIdBytes<>).MakeGenericType(id));
        }
    }

    public override Guid ReadId(DbDataReader row, int column)
    {
        Span<byte> bytes = stackalloc byte[IdLength];
        var stored = row.GetFieldValue<byte[]>(column);
        stored.CopyTo(bytes);
        return new(bytes, bigEndian: true);
    }

    public override Instant ReadInstant(DbDataReader row, int column) => FromSeconds(row.GetInt64(column));

    public override LocalDate ReadDay(DbDataReader row, int column) => FromNumber(row.GetInt32(column));

    internal static byte[] ToBytes(Guid id) => Require(id).ToByteArray(bigEndian: true);

    internal static Guid FromBytes(byte[] bytes) => new(bytes, bigEndian: true);

    internal static long ToSeconds(Instant instant) => Require(instant).ToUnixTimeSeconds();

    internal static Instant FromSeconds(long seconds) => Instant.FromUnixTimeSeconds(seconds);

    internal static int ToNumber(LocalDate day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;

    internal static LocalDate FromNumber(int number) => new(number / 10_000, number / 100 % 100, number % 100);

    protected override object ToStore(Guid id) => ToBytes(id);

    protected override object ToStore(Instant instant) => ToSeconds(instant);

    protected override object ToStore(LocalDate day) => ToNumber(day);
}
