using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Texts;

namespace Beauty.Scheduling.Calendars;

/// <summary>Names one calendar: a scope and whose it is.</summary>
/// <remarks>
/// <c>default</c> is no calendar; diaries and stores refuse it. Equality by value. Source: decision 9; ADR 0007.
/// </remarks>
[JsonConverter(typeof(TextValueJsonConverter<CalendarId>))]
public readonly record struct CalendarId : ITextValue<CalendarId>
{
    private CalendarId(CalendarScope scope, Guid owner) => (Scope, Owner) = (scope, owner);

    /// <summary>Whose kind of time it keeps; <see cref="CalendarScope.None"/> for <c>default</c>.</summary>
    public CalendarScope Scope { get; }

    /// <summary>The owner's id.</summary>
    public Guid Owner { get; }

    /// <summary>The calendar of a member of staff.</summary>
    /// <param name="staff">Who.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static CalendarId Of(StaffId staff) => Restore(CalendarScope.Person, staff.Value);

    /// <summary>The calendar of a room, a bed or a device.</summary>
    /// <param name="resource">Which.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static CalendarId Of(ResourceId resource) => Restore(CalendarScope.Resource, resource.Value);

    /// <summary>The calendar of a client.</summary>
    /// <param name="client">Who.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static CalendarId Of(ClientId client) => Restore(CalendarScope.Client, client.Value);

    /// <summary>The calendar of a location, which holds its closures.</summary>
    /// <param name="location">Which.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static CalendarId Of(LocationId location) => Restore(CalendarScope.Location, location.Value);

    /// <summary>Makes a calendar id from its stored parts.</summary>
    /// <param name="scope">The scope, not <see cref="CalendarScope.None"/>.</param>
    /// <param name="owner">The owner's id, not empty.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentException">The scope is none of the named ones, or the owner is empty.</exception>
    public static CalendarId Restore(CalendarScope scope, Guid owner)
    {
        if (scope is < CalendarScope.Person or > CalendarScope.Location)
        {
            throw new ArgumentException($"A calendar needs a scope, got {scope}.", nameof(scope));
        }

        return owner != Guid.Empty
            ? new(scope, owner)
            : throw new ArgumentException($"A {scope} calendar needs an owner, got the empty id.", nameof(owner));
    }

    /// <summary>Reads a calendar from its text, such as <c>Person/0190a5a0-0000-7000-8000-000000000001</c>.</summary>
    /// <param name="text">Scope and owner with a slash between.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="FormatException">The text is no calendar.</exception>
    public static CalendarId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('/') is [var scope, var owner]
            && Enum.GetNames<CalendarScope>().Contains(scope, StringComparer.Ordinal)
            && Enum.Parse<CalendarScope>(scope) is var named and not CalendarScope.None
            && Guid.TryParseExact(owner, "D", out var id)
            && id != Guid.Empty
                ? new(named, id)
                : throw new FormatException($"'{text}' is no calendar: scope/owner is needed.");
    }

    /// <summary>Scope and owner with a slash between; empty for <c>default</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => this == default ? "" : $"{Scope}/{Owner}";
}
