using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;

/// <summary>An id of any type as 16 bytes.</summary>
internal sealed class GuidBytes() : ValueConverter<Guid, byte[]>(
    id => SqliteStoreTypes.ToBytes(id), bytes => SqliteStoreTypes.FromBytes(bytes));
