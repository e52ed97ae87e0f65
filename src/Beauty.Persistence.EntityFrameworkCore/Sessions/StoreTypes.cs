using System.Data.Common;
using Beauty.Domain.Identity;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.Sessions;

/// <summary>How one kind of database keeps ids, instants and dates, the same in plain SQL and in EF's model.</summary>
internal abstract class StoreTypes
{
    /// <summary>All types of ids.</summary>
    protected static IEnumerable<Type> IdTypes => typeof(IEntityId<>).Assembly.GetTypes().Where(
        type => type.IsValueType && Array.Exists(
            type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntityId<>)));

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

    /// <summary>Refuses an id that was left default.</summary>
    public static Guid Require(Guid id) => id != Guid.Empty
        ? id
        : throw new ArgumentException(
            "An empty id is neither stored nor looked up. Maybe an id was left default.", nameof(id));

    /// <summary>Refuses a part of a second.</summary>
    /// <remarks>
    /// Refused instead of cut: a stored instant equals what was given, and a comparison in SQL means what it says.
    /// </remarks>
    public static Instant Require(Instant instant) =>
        Instant.FromUnixTimeSeconds(instant.ToUnixTimeSeconds()) == instant
            ? instant
            : throw new ArgumentException($"Instants here are whole seconds, got {instant}.", nameof(instant));

    protected abstract object ToStore(Guid id);

    protected abstract object ToStore(Instant instant);

    protected abstract object ToStore(LocalDate day);
}
