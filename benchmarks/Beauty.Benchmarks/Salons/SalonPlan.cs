using Beauty.Benchmarks.Baseline;
using Beauty.Domain.Identity;
using Beauty.Scheduling;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Benchmarks.Salons;

/// <summary>People, shifts, rooms and the grid of a baseline salon in the library's words.</summary>
internal sealed class SalonPlan
{
    public const int GridMinutes = 5;
    public const int ShiftMinutes = 600;

    public static readonly LocationId Place = Id<LocationId>(0);
    public static readonly ServiceId Service = Id<ServiceId>(0);

    public static readonly Skill Massage = Skill.Of("massage");

    private static readonly IsoDayOfWeek[] EveryDay =
        [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None)];

    private readonly BaselineSalon _source;

    public SalonPlan(BaselineSalon source) => _source = source;

    public static StaffId Person(int number) => Id<StaffId>(number);

    public static ResourceId Room(int number) => Id<ResourceId>(number);

    /// <summary>An id that is the same in every run and on both sides.</summary>
    public static TId Id<TId>(int number)
        where TId : struct, IEntityId<TId> =>
        EntityId.Derive<TId>($"{typeof(TId).Name} {number}", Instant.FromUtc(2027, 1, 1, 0, 0));

    public NewLocation Location() => new()
    {
        Id = Place,
        Name = DisplayName.Of("Benchmark"),
        Zone = BaselineSalon.Zone,
        Hours = OpeningHours.Daily(DailyWindow.Parse("08:00-20:00")),
        Rules = BookingRules.Default.WithGrid(StartGrid.Every(GridMinutes)),
    };

    public IEnumerable<NewStaffMember> Staff() =>
        Enumerable.Range(0, _source.People).Select(number => new NewStaffMember
        {
            Id = Person(number),
            Name = DisplayName.Of($"Therapist {number}"),
            Home = Place,
            Roster = Roster.Of(BaselineSalon.Zone, ShiftPattern.Weekly(ShiftOf(number), EveryDay)),
            Skills = [Massage],
        });

    public IEnumerable<NewResource> Rooms() =>
        Enumerable.Range(0, _source.Rooms).Select(number => new NewResource
        {
            Id = Room(number),
            Name = DisplayName.Of($"Room {number}"),
            Kind = ResourceKind.Room,
            Location = Place,
        });

    private Shift ShiftOf(int person)
    {
        var start = _source.ShiftStartMinute[person];
        return Shift.Of(DailyWindow.Between(TimeOf(start), TimeOf(start + ShiftMinutes)));
    }

    private static TimeOfDay TimeOf(int minute) => TimeOfDay.At(minute / 60, minute % 60);
}
