using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;

/// <summary>An instant as whole Unix seconds.</summary>
internal sealed class InstantSeconds() : ValueConverter<Instant, long>(
    instant => SqliteStoreTypes.ToSeconds(instant), seconds => SqliteStoreTypes.FromSeconds(seconds));
