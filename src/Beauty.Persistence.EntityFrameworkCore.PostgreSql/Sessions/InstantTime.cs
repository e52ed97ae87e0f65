using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Sessions;

/// <summary>An instant as a time in UTC.</summary>
internal sealed class InstantTime() : ValueConverter<Instant, DateTime>(
    instant => PostgreSqlStoreTypes.ToTime(instant), time => PostgreSqlStoreTypes.FromTime(time));
