using Beauty.Persistence.EntityFrameworkCore.Sessions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Sessions;

/// <summary>An id of any type as it is, unless it was left default.</summary>
internal sealed class GuidChecked() : ValueConverter<Guid, Guid>(id => StoreTypes.Require(id), id => id);
