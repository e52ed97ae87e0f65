using System.Collections.Immutable;
using Beauty.Domain.Health;
using Beauty.Scheduling;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using FrontDesk.Shows;
using NodaTime;

namespace FrontDesk.Salons;

/// <summary>The invented salon in the library's own words: location, staff with rosters, rooms, services.</summary>
internal sealed class SalonPlan
{
    private readonly SalonData _salon;
    private readonly Language _language;

    public SalonPlan(SalonData salon, Language language)
    {
        (_salon, _language, Ids) = (salon, language, SalonIds.Of(salon));
        Zone = DateTimeZoneProviders.Tzdb[salon.Location.Zone];
    }

    public SalonIds Ids { get; }

    public DateTimeZone Zone { get; }

    public NewLocation Location() => new()
    {
        Id = Ids.Location,
        Name = DisplayName.Of(_salon.Location.Name.In(_language)),
        Zone = Zone,
        Hours = _salon.Location.Hours
            .SelectMany(hours => hours.Days, (hours, day) => (day, Window: Window(hours.From, hours.To)))
            .GroupBy(pair => pair.day, pair => pair.Window)
            .Aggregate(OpeningHours.Closed, (all, day) => all.With(day.Key, [.. day])),
        Rules = BookingRules.Default.WithGrid(StartGrid.Every(_salon.Location.GridMinutes)),
    };

    public ImmutableArray<NewStaffMember> Staff() =>
    [
        .. _salon.Therapists.Select(therapist => new NewStaffMember
        {
            Id = Ids.Staff(therapist.Code),
            Name = DisplayName.Of(therapist.Name.In(_language)),
            Home = Ids.Location,
            Skills = [.. therapist.Skills.Select(Skill.Of)],
            Priority = therapist.Priority,
            Roster = Roster.Of(Zone, [.. therapist.Shifts.Select(Pattern)]),
        }),
    ];

    public ImmutableArray<NewResource> Resources() =>
    [
        .. _salon.Resources.Select((resource, index) => new NewResource
        {
            Id = Ids.Resource(resource.Code),
            Name = DisplayName.Of(resource.Name.In(_language)),
            Kind = ResourceKind.Of(resource.Kind),
            Location = Ids.Location,
            Fit = ResourceFit.Of(resource.Capacity).WithOrder(index),
        }),
    ];

    public ImmutableArray<NewService> Services() =>
    [
        .. _salon.Services.Select(service => new NewService
        {
            Id = Ids.Service(service.Code),
            Name = DisplayName.Of(service.Name.In(_language)),
            Skill = Skill.Of(service.Skill),
            Footprint = Footprints.Of(service.Phases, service.Preparation, service.CleanUp, service.Needs),
            Precautions = [.. service.Precautions.Select(Precaution)],
        }),
    ];

    private static ShiftPattern Pattern(ShiftData shift)
    {
        var pattern = ShiftPattern.Weekly(
            Shift
                .Of(Window(shift.From, shift.To))
                .WithBreaks([.. shift.Breaks.Select(rest => Window(rest.From, rest.To))]),
            [.. shift.Days]);
        return shift is { EveryWeeks: > 1, Anchor: { } anchor }
            ? pattern.EveryWeeks(shift.EveryWeeks, anchor)
            : pattern;
    }

    private static Precaution Precaution(PrecautionData data) => Beauty.Scheduling.Catalog.Precaution
        .Against(PrecautionNumber.Of(data.Number), ConditionCode.Of(data.Condition), data.Effect)
        .ForDaysAfter(data.DaysAfter);

    private static DailyWindow Window(LocalTime from, LocalTime to) =>
        DailyWindow.Between(TimeOfDay.From(from), TimeOfDay.From(to));
}
