using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using FrontDesk.Desks;
using FrontDesk.Shows;
using NodaTime;

namespace FrontDesk.Figures;

/// <summary>How the time of people and things was used over some days, by what stands in the file.</summary>
internal sealed class TimeFigures
{
    private readonly SalonBook _book;
    private readonly NameBook _names;
    private readonly TimeRange _time;
    private readonly IReadOnlyList<PlannedPart> _parts;

    private TimeFigures(SalonBook book, NameBook names, TimeRange time, IEnumerable<Appointment> appointments)
    {
        (_book, _names, _time) = (book, names, time);
        _parts = [.. appointments.SelectMany(one => one.Parts)];
    }

    public static async ValueTask<TimeFigures> ReadAsync(SalonBook book, NameBook names, DateInterval dates)
    {
        var time = LocalDay.Of(dates, book.Salon.Location.Zone)
            ?? throw new ArgumentOutOfRangeException(nameof(dates), dates, "There are no such days.");
        return new TimeFigures(book, names, time, await book.AppointmentsAsync(time));
    }

    public IEnumerable<Use> Staff() =>
        _book
            .Salon.Staff.OrderBy(member => _names.OrderOf(member.Id))
            .Select(member => new Use
            {
                Name = _names.Of(member.Id),
                Available = Minutes(_book.WorkingTime(member, _time).TotalLength),
                Used = Minutes(
                    PartsOf(member).SelectMany(WorkOf).Aggregate(Duration.Zero, (sum, time) => sum + time.Length)),
                Visits = PartsOf(member).Count(),
            });

    public IEnumerable<Use> Resources() => _book.Salon.Resources
        .Select(resource => new Use
        {
            Name = resource.Capacity > 1 ? $"{_names.Of(resource.Id)} ×{resource.Capacity}" : _names.Of(resource.Id),
            Available = Minutes(_book.OpenTime(_time).TotalLength) * resource.Capacity,
            Used = Minutes(TimesOf(resource).Aggregate(Duration.Zero, (sum, time) => sum + time.Length)),
            Visits = _parts.Count(part => part.Resources.Any(taken => taken.Resource == resource.Id)),
        })
        .OrderByDescending(use => use.Share);

    /// <summary>The share of the therapists' hours in use, by weekday and hour.</summary>
    public RushHours Rush()
    {
        var working = Spread(_book.Salon.Staff.SelectMany(member => _book.WorkingTime(member, _time)));
        var active = Spread(_parts.SelectMany(WorkOf));
        return new RushHours
        {
            Shares = working.ToDictionary(
                hour => hour.Key,
                hour => Math.Min(1, (double)active.GetValueOrDefault(hour.Key) / hour.Value)),
        };
    }

    private IEnumerable<PlannedPart> PartsOf(StaffMember member) =>
        _parts.Where(part => part.Staff is { } planned && planned.Staff == member.Id);

    /// <summary>
    /// The active phases with preparation and clean-up: while something works by itself, hands are free.
    /// </summary>
    private static IEnumerable<TimeRange> WorkOf(PlannedPart part) =>
        part.Staff?.Times.Select(time => time.Core.Widen(time.Before, time.After)) ?? [];

    private IEnumerable<TimeRange> TimesOf(Resource resource) => _parts
        .SelectMany(part => part.Resources)
        .Where(taken => taken.Resource == resource.Id)
        .SelectMany(taken => taken.Times)
        .Select(time => time.Core);

    private Dictionary<(IsoDayOfWeek Day, int Hour), int> Spread(IEnumerable<TimeRange> times)
    {
        var minutes = new Dictionary<(IsoDayOfWeek Day, int Hour), int>();
        foreach (var time in times)
        {
            // Quarter by quarter is exact enough: phases and shifts lie on that grid but for a few minutes.
            for (var at = time.Start; at < time.End; at += Duration.FromMinutes(15))
            {
                var local = at.InZone(_book.Salon.Location.Zone);
                var key = (local.DayOfWeek, local.Hour);
                minutes[key] = minutes.GetValueOrDefault(key) + 15;
            }
        }

        return minutes;
    }

    private static int Minutes(Duration length) => (int)length.TotalMinutes;
}
