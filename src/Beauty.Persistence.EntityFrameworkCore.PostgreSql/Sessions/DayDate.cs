using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Sessions;

/// <summary>A date as a date.</summary>
internal sealed class DayDate() : ValueConverter<LocalDate, DateOnly>(
    day => PostgreSqlStoreTypes.ToDate(day), date => PostgreSqlStoreTypes.FromDate(date));
