using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.Sessions;

/// <summary>How one kind of database keeps ids, instants and dates, the same in plain SQL and in EF's model.</summary>
internal abstract class StoreTypes
{
    /// <summary>Tells EF the same forms, by conversions of types.</summary>
    public abstract void Configure(ModelConfigurationBuilder conventions);

    /// <summary>
    /// The form in which a parameter takes a value; anything but ids, instants and dates goes as it is.
    /// </summary>
    public object ToStore(object? value) => value switch
    {
        null => DBNull.Value,
        Guid id => ToStore(id),
        Instant instant => ToStore(instant),
        LocalDate day => ToStore(day),
        _ => value,
    };

    public abstract Guid ReadId(DbDataReader row, int column);

    public abstract Instant ReadInstant(DbDataReader row, int column);

    public abstract LocalDate ReadDay(DbDataReader row, int column);

    protected abstract object ToStore(Guid id);

    protected abstract object ToStore(Instant instant);

    protected abstract object ToStore(LocalDate day);
}
