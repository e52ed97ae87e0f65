using Beauty.Domain.Identity;

namespace Beauty.Scheduling.Calendars;

/// <summary>Names one calendar: a scope and whose it is.</summary>
/// <remarks><c>default</c> is no calendar; diaries and stores refuse it. Equality by value. Source: decision 9; ADR 0007.</remarks>
public readonly record struct CalendarId
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

    /// <summary>Scope and owner.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Scope}/{Owner}";
}
