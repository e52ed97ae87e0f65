using Beauty.Domain.Identity;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;

/// <summary>A typed id as 16 bytes.</summary>
internal sealed class EntityIdBytes<TId>() : ValueConverter<TId, byte[]>(id => ToBytes(id), bytes => From(bytes))
    where TId : struct, IEntityId<TId>
{
    private static byte[] ToBytes(TId id) => SqliteStoreTypes.ToBytes(id.Value);

    private static TId From(byte[] bytes) => TId.From(SqliteStoreTypes.FromBytes(bytes));
}
