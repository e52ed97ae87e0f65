using System.Collections.Immutable;
using Beauty.Scheduling;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using FrontDesk.Replay.Exports;
using FrontDesk.Salons;
using NodaTime;

namespace FrontDesk.Replay;

/// <summary>The salon behind an export, as far as its bookings tell: who worked when, what is offered.</summary>
internal sealed class ReplaySalon
{
    private const int MinutesPerHour = 60;
    private const int HoursPerDay = 24;
    private static readonly Skill EverySkill = Skill.Of("salon-work");

    private readonly Dictionary<string, ReplayServiceData> _services;
    private readonly SalonExport _export;
    private readonly ReplayPlanData _plan;
    private readonly Pseudonyms _pseudonyms;
    private readonly Dictionary<string, string> _names;

    public ReplaySalon(SalonExport export, ReplayPlanData plan, string salt)
    {
        (_export, _plan) = (export, plan);
        _names = export.Services.ToDictionary(one => one.Code, one => one.Name, StringComparer.Ordinal);
        _services = plan.Services.ToDictionary(one => one.Code, StringComparer.Ordinal);
        (_pseudonyms, Ids) = (new Pseudonyms(salt), ReplayIds.Salted(salt));
        Zone = DateTimeZoneProviders.Tzdb[plan.Zone];
    }

    public SalonIds Ids { get; }

    public DateTimeZone Zone { get; }

    public required ReplayProgramme Programme { get; init; }

    public NewLocation Location() => new()
    {
        Id = ReplayIds.Location,
        Name = DisplayName.Of("Replayed salon"),
        Zone = Zone,
        Hours = HoursOf(_export.Bookings),
        Rules = BookingRules.Default.WithGrid(StartGrid.Every(_plan.GridMinutes)),
    };

    /// <summary>Whoever has bookings or is named by a receipt.</summary>
    public ImmutableArray<NewStaffMember> Staff()
    {
        var bookings = _export.Bookings.ToLookup(booking => booking.Staff, StringComparer.Ordinal);
        return
        [
            .. bookings.Select(person => person.Key)
                .Union(_export.Receipts.Select(row => row.Staff), StringComparer.Ordinal)
                .Select(person => new NewStaffMember
                {
                    Id = Ids.Staff(person),
                    Name = DisplayName.Of(StaffName(person)),
                    Home = ReplayIds.Location,
                    Skills = [EverySkill],
                    Roster = RosterOf(bookings[person]),
                }),
        ];
    }

    public ImmutableArray<NewResource> Resources() =>
    [
        .. _plan.Resources.Select(resource => new NewResource
        {
            Id = Ids.Resource(resource.Kind),
            Name = DisplayName.Of(resource.Name),
            Kind = ResourceKind.Of(resource.Kind),
            Location = ReplayIds.Location,
            Fit = ResourceFit.Of(resource.Capacity),
        }),
    ];

    public ImmutableArray<NewService> Services() =>
    [
        .. _plan.Services.Where(service => _names.ContainsKey(service.Code)).Select(service => new NewService
        {
            Id = Ids.Service(service.Code),
            Name = DisplayName.Of(_names[service.Code]),
            Skill = EverySkill,
            Footprint = Footprints.Of(service.Phases, service.Preparation, service.CleanUp, service.Needs),
        }),
    ];

    /// <summary>What the service of a code is called; null where the listing does not have it.</summary>
    public string? NameOf(string service) => _names.GetValueOrDefault(service);

    /// <summary>How many minutes of the client's time a visit takes.</summary>
    public int LengthOf(ReplayVisit visit) => visit.Parts.Sum(part => _services[part.Service].Length);

    public string ClientName(string code) => _pseudonyms.Client(code);

    public string StaffName(string name) => _pseudonyms.Staff(name);

    /// <summary>Nobody says when it is open: on a weekday from the earliest booking ever to the latest.</summary>
    private OpeningHours HoursOf(IEnumerable<ExportBooking> bookings) =>
        bookings.GroupBy(booking => booking.Start.DayOfWeek)
            .Aggregate(OpeningHours.Closed, (hours, day) => hours.With(day.Key, Around(day)));

    /// <summary>
    /// Nobody says who worked when: who has bookings on a date is there from the first to the last of them.
    /// </summary>
    private Roster RosterOf(IEnumerable<ExportBooking> bookings) =>
        bookings
            .GroupBy(booking => booking.Start.Date)
            .Aggregate(
                Roster.Of(Zone),
                (roster, day) => roster.WithOverride(RosterOverride.Of(day.Key, Shift.Of(Around(day)))));

    /// <summary>From the first start to the last end, in full hours.</summary>
    private DailyWindow Around(IEnumerable<ExportBooking> bookings)
    {
        var starts = bookings
            .Select(booking => (From: MinuteOf(booking), To: MinuteOf(booking) + _services[booking.Service].Length))
            .ToList();
        var to = starts.Max(time => (time.To + MinutesPerHour - 1) / MinutesPerHour);
        return DailyWindow.Between(
            TimeOfDay.At(starts.Min(time => time.From) / MinutesPerHour),
            to < HoursPerDay ? TimeOfDay.At(to) : TimeOfDay.EndOfDay);
    }

    private static int MinuteOf(ExportBooking booking) => (booking.Start.Hour * MinutesPerHour) + booking.Start.Minute;
}
