using System.Collections.Immutable;
using Beauty.Scheduling;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using FrontDesk.Salons;
using NodaTime;

namespace FrontDesk.Replay;

/// <summary>The salon behind an export, as far as its bookings tell: who worked when, what is offered.</summary>
internal sealed class ReplaySalon
{
    private const string NameStart = "Replayed salon ";
    private static readonly Skill EverySkill = Skill.Of("salon-work");
    private static readonly TimeOfDay Opens = TimeOfDay.At(6);
    private static readonly TimeOfDay Closes = TimeOfDay.At(23);

    private readonly SalonExport _export;
    private readonly ReplayPlanData _plan;
    private readonly Pseudonyms _pseudonyms;

    public ReplaySalon(SalonExport export, ReplayPlanData plan, string salt)
    {
        (_export, _plan, Salt) = (export, plan, salt);
        (_pseudonyms, Ids) = (new Pseudonyms(salt), ReplayIds.Salted(salt));
        Zone = DateTimeZoneProviders.Tzdb[plan.Zone];
    }

    public string Salt { get; }

    public SalonIds Ids { get; }

    public DateTimeZone Zone { get; }

    /// <summary>The salt is kept in the salon's name: the file has it, and nothing else needs to.</summary>
    public static string SaltOf(Location location) => location.Name.Text[NameStart.Length..];

    public NewLocation Location() => new()
    {
        Id = ReplayIds.Location,
        Name = DisplayName.Of(NameStart + Salt),
        Zone = Zone,
        Hours = OpeningHours.Daily(DailyWindow.Between(Opens, Closes)),
        Rules = BookingRules.Default.WithGrid(StartGrid.Every(_plan.GridMinutes)),
    };

    public ImmutableArray<NewStaffMember> Staff() =>
    [
        .. _export.Bookings.GroupBy(booking => booking.Staff, StringComparer.Ordinal)
            .Select(person => new NewStaffMember
            {
                Id = Ids.Staff(person.Key),
                Name = DisplayName.Of(_pseudonyms.Staff(person.Key)),
                Home = ReplayIds.Location,
                Skills = [EverySkill],
                Roster = RosterOf(person),
            }),
    ];

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

    public ImmutableArray<NewService> Services()
    {
        var names = _export.Services.ToDictionary(one => one.Code, one => one.Name, StringComparer.Ordinal);
        return
        [
            .. _plan.Services.Where(service => names.ContainsKey(service.Code)).Select(service => new NewService
            {
                Id = Ids.Service(service.Code),
                Name = DisplayName.Of(names[service.Code]),
                Skill = EverySkill,
                Footprint = Footprints.Of(service.Phases, service.Preparation, service.CleanUp, service.Needs),
            }),
        ];
    }

    public string ClientName(string code) => _pseudonyms.Client(code);

    /// <summary>Nobody says who worked when: who has a booking on a date is taken to be there, generously.</summary>
    private Roster RosterOf(IEnumerable<ExportBooking> bookings)
    {
        var shift = Shift.Of(DailyWindow.Between(Opens, Closes));
        return bookings.Select(booking => booking.Start.Date).Distinct()
            .Aggregate(Roster.Of(Zone), (roster, date) => roster.WithOverride(RosterOverride.Of(date, shift)));
    }
}
