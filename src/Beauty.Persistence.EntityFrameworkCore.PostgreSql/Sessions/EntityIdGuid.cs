using Beauty.Domain.Identity;
using Beauty.Persistence.EntityFrameworkCore.Sessions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Sessions;

/// <summary>A typed id as a uuid.</summary>
internal sealed class EntityIdGuid<TId>() : ValueConverter<TId, Guid>(id => ToGuid(id), id => From(id))
    where TId : struct, IEntityId<TId>
{
    private static Guid ToGuid(TId id) => StoreTypes.Require(id.Value);

    private static TId From(Guid id) => TId.From(id);
}
