using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;

/// <summary>A date as a number such as 20270301.</summary>
internal sealed class DayNumber() : ValueConverter<LocalDate, int>(
    day => SqliteStoreTypes.ToNumber(day), number => SqliteStoreTypes.FromNumber(number));
