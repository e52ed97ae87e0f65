using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Locations.Events;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Locations;

/// <summary>A place at which the salon works (门店): its clocks, its opening hours and how it books.</summary>
/// <remarks>
/// <para>
/// Life: is opened and changes; a location that ends has no opening hours any more. Closures are claims on its
/// calendar, not part of the root. No change moves an appointment (T17).
/// </para>
/// <para>
/// Invariants: I1 id, name, hours and rules are given. I2 the zone is one of the time-zone database. I3 each event
/// raises the version by one, and a command that changes nothing raises none.
/// </para>
/// Source: T4, T10, T12, T17, T18; ADR 0005.
/// </remarks>
public sealed class Location : AggregateRoot
{
    /// <summary>The stable kind in keys.</summary>
    public const string Kind = "location";

    private const int SchemaVersion = 1;

    private Location(NewLocation location, long version)
        : base(version)
    {
        (Id, Name) = (AggregateArguments.Checked(location.Id), AggregateArguments.Checked(location.Name));
        Zone = WallClock.Known(location.Zone);
        Hours = location.Hours ?? throw new ArgumentException("Opening hours are needed, got null.", nameof(location));
        Rules = location.Rules ?? throw new ArgumentException("Rules are needed, got null.", nameof(location));
    }

    /// <inheritdoc />
    public override AggregateKey Key => new(Kind, Id.Value);

    /// <summary>The id.</summary>
    public LocationId Id { get; }

    /// <summary>The name.</summary>
    public DisplayName Name { get; private set; }

    /// <summary>The zone whose clocks hang there.</summary>
    public DateTimeZone Zone { get; private set; }

    /// <summary>When it is open.</summary>
    public OpeningHours Hours { get; private set; }

    /// <summary>How it books.</summary>
    public BookingRules Rules { get; private set; }

    /// <summary>The calendar that holds its closures.</summary>
    public CalendarId Calendar => CalendarId.Of(Id);

    /// <summary>Sets up a location.</summary>
    /// <param name="location">The location.</param>
    /// <param name="at">When.</param>
    /// <returns>The location, with <see cref="LocationOpened"/> pending.</returns>
    /// <exception cref="ArgumentException">A value is missing or <c>default</c>, or the zone is unknown.</exception>
    public static Location Open(NewLocation location, Instant at)
    {
        ArgumentNullException.ThrowIfNull(location);
        var opened = new Location(location, 0);
        opened.Raise(new LocationOpened(opened.Id, opened.NextVersion, at));
        return opened;
    }

    /// <summary>Restores a location from a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>The location, without pending events.</returns>
    /// <exception cref="InvariantBrokenException">
    /// The snapshot breaks an invariant or has an unknown schema.
    /// </exception>
    public static Location Restore(LocationSnapshot snapshot) =>
        SnapshotReader.Read(snapshot, SchemaVersion, stored => new Location(
            new NewLocation
            {
                Id = stored.Id,
                Name = stored.Name,
                Zone = WallClock.Known(stored.Zone),
                Hours = stored.Hours.ToHours(),
                Rules = stored.Rules.ToRules(),
            },
            stored.Version));

    /// <summary>Changes the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The name is <c>default</c>.</exception>
    public void Rename(DisplayName name, Instant at)
    {
        if (AggregateArguments.Checked(name) != Name)
        {
            Name = name;
            Raise(new LocationRenamed(Id, NextVersion, at));
        }
    }

    /// <summary>Changes the opening hours; appointments stay (T17).</summary>
    /// <param name="hours">All hours and special days.</param>
    /// <param name="at">When.</param>
    public void ChangeHours(OpeningHours hours, Instant at)
    {
        ArgumentNullException.ThrowIfNull(hours);
        if (!hours.Equals(Hours))
        {
            Hours = hours;
            Raise(new LocationHoursChanged(Id, NextVersion, at));
        }
    }

    /// <summary>
    /// Follows the clocks of another zone, as after a move; rosters keep theirs until they are changed.
    /// </summary>
    /// <param name="zone">A zone of the time-zone database.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The zone is unknown.</exception>
    public void ChangeZone(DateTimeZone zone, Instant at)
    {
        var known = WallClock.Known(zone);
        if (!known.Equals(Zone))
        {
            Zone = known;
            Raise(new LocationZoneChanged(Id, known.Id, NextVersion, at));
        }
    }

    /// <summary>Changes how it books.</summary>
    /// <param name="rules">All rules.</param>
    /// <param name="at">When.</param>
    public void ChangeRules(BookingRules rules, Instant at)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (rules != Rules)
        {
            Rules = rules;
            Raise(new LocationRulesChanged(Id, NextVersion, at));
        }
    }

    /// <summary>The open time of the windows that belong to these dates; closures are not taken off.</summary>
    /// <remarks>A window belongs to the date it starts on (T10): it may reach past the last date.</remarks>
    /// <param name="dates">The local dates, first and last included.</param>
    /// <returns>The merged open time.</returns>
    public TimeRanges OpenTime(DateInterval dates) => Hours.OpenTime(dates, Zone);

    /// <summary>The open time in a range, whatever the dates of its windows; closures are not taken off.</summary>
    /// <param name="range">The range.</param>
    /// <returns>The merged open time, cut to the range.</returns>
    /// <exception cref="ArgumentException">The range is <c>default</c>.</exception>
    public TimeRanges OpenTime(TimeRange range) => OpenTime(LocalDay.DatesAround(range, Zone)).Clip(range);

    /// <summary>The state as it crosses the storage border.</summary>
    /// <returns>The snapshot.</returns>
    public LocationSnapshot ToSnapshot() => new()
    {
        SchemaVersion = SchemaVersion,
        Version = Version,
        Id = Id,
        Name = Name,
        Zone = Zone.Id,
        Hours = OpeningHoursSnapshot.Of(Hours),
        Rules = BookingRulesSnapshot.Of(Rules),
    };
}
