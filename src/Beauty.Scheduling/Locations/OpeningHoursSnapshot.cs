using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Locations;

/// <summary>Opening hours as they cross the storage border.</summary>
public sealed record OpeningHoursSnapshot
{
    /// <summary>The weekdays on which the location is open, from Monday on.</summary>
    public required ImmutableArray<WeekdayHoursSnapshot> Week { get; init; }

    /// <summary>The special days, by date.</summary>
    public required ImmutableArray<SpecialDaySnapshot> SpecialDays { get; init; }

    /// <summary>Takes the state of hours.</summary>
    /// <param name="hours">The hours.</param>
    /// <returns>The snapshot.</returns>
    public static OpeningHoursSnapshot Of(OpeningHours hours) => new()
    {
        Week =
        [
            .. Enumerable.Range((int)IsoDayOfWeek.Monday, (int)IsoDayOfWeek.Sunday)
                .Select(day => (IsoDayOfWeek)day)
                .Where(day => !hours.On(day).IsEmpty)
                .Select(day => new WeekdayHoursSnapshot { Weekday = Iso.Text(day), Windows = hours.On(day) }),
        ],
        SpecialDays =
        [
            .. hours.SpecialDays
                .Select(day => new SpecialDaySnapshot { Date = Iso.Text(day.Date), Windows = day.Windows }),
        ],
    };

    internal OpeningHours ToHours()
    {
        var hours = OpeningHours.Closed;
        foreach (var stored in Week)
        {
            var day = Iso.Weekday(stored.Weekday);
            InvariantBrokenException.ThrowUnless(hours.On(day).IsEmpty, $"{day} has its hours twice.");
            hours = hours.With(day, stored.Windows);
        }

        foreach (var stored in SpecialDays)
        {
            var day = SpecialDay.Open(Iso.Date(stored.Date), stored.Windows);
            InvariantBrokenException.ThrowUnless(
                hours.SpecialDayOn(day.Date) is null, $"{stored.Date} is a special day twice.");
            hours = hours.With(day);
        }

        return hours;
    }
}
