using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Availability;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using Beauty.Tests.Shared;
using NodaTime;
using NodaTime.Text;

namespace Beauty.Scheduling.Tests.Availability;

/// <summary>A salon put together phrase by phrase; times such as "10:00" are of one Monday at its place.</summary>
internal sealed class TestSalon(string zone = "Asia/Shanghai", string date = "2027-03-01")
{
    private readonly List<StaffMember> _staff = [];
    private readonly List<Service> _services = [];
    private readonly List<Resource> _resources = [];
    private OpeningHours _hours = OpeningHours.Daily(DailyWindow.Parse("08:00-20:00"));
    private BookingRules _rules = BookingRules.Default;
    private int _keys;

    public static ClientId Client { get; } = An.Id<ClientId>(1);

    public DateTimeZone Zone { get; } = Zones.Of(zone);

    public LocalDate Date { get; } = Zones.Date(date);

    public Diary Diary { get; } = new();

    public Salon Salon => new(
        Location.Open(A.NewLocation with { Zone = Zone, Hours = _hours, Rules = _rules }, A.Monday),
        _staff, _services, _resources);

    public VisitPlanner Planner => new(Salon, Diary);

    public static StaffId Person(int number) => An.Id<StaffId>(number);

    public static ResourceId Thing(int number) => An.Id<ResourceId>(number);

    public TestSalon Open(params string[] windows)
    {
        _hours = OpeningHours.Daily([.. windows.Select(DailyWindow.Parse)]);
        return this;
    }

    public TestSalon Ruled(Func<BookingRules, BookingRules> rules)
    {
        _rules = rules(_rules);
        return this;
    }

    /// <summary>Somebody who does facials, on shift every day.</summary>
    public TestSalon Staff(
        int number,
        string shift = "09:00-18:00",
        string? pause = null,
        Func<NewStaffMember, NewStaffMember>? with = null)
    {
        var daily = Shift.Of(DailyWindow.Parse(shift));
        var pattern = ShiftPattern.Weekly(
            pause is null ? daily : daily.WithBreaks(DailyWindow.Parse(pause)),
            [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)]);
        var member = A.NewStaffMember with { Id = Person(number), Roster = Roster.Of(Zone, pattern) };
        _staff.Add(StaffMember.Join(with is null ? member : with(member), A.Monday));
        return this;
    }

    public TestSalon Room(int number, int capacity = 1, int turnover = 0, int order = 0) =>
        Device(number, ResourceKind.Room, capacity, turnover, order);

    public TestSalon Device(int number, ResourceKind kind, int capacity = 1, int turnover = 0, int order = 0)
    {
        _resources.Add(Resource.Install(
            A.NewResource with
            {
                Id = Thing(number),
                Kind = kind,
                Fit = ResourceFit.Of(capacity).WithTurnover(A.Minutes(turnover)).WithOrder(order),
            },
            A.Monday));
        return this;
    }

    public TestSalon Offering(Service service)
    {
        _services.Add(service);
        return this;
    }

    public TestSalon Changed(Action<List<StaffMember>, List<Resource>> change)
    {
        change(_staff, _resources);
        return this;
    }

    public TestSalon Busy(StaffId staff, string window, int before = 0, int after = 0, Instant? heldUntil = null) =>
        Taken(CalendarId.Of(staff), window, before, after, heldUntil);

    public TestSalon Taken(
        CalendarId calendar, string window, int before = 0, int after = 0, Instant? heldUntil = null, int unit = 0)
    {
        Diary.Add(Claim
            .ForAppointment(NextKey(), 0, calendar, Range(window), unit)
            .WithBuffers(A.Minutes(before), A.Minutes(after))
            .WithHold(heldUntil));
        return this;
    }

    public TestSalon Leave(StaffId staff, string window) => Block(CalendarId.Of(staff), ClaimKind.Leave, window);

    public TestSalon Maintenance(ResourceId thing, string window) =>
        Block(CalendarId.Of(thing), ClaimKind.Maintenance, window);

    public TestSalon Closed(string window) => Block(CalendarId.Of(A.Home), ClaimKind.Closure, window);

    public Instant At(string time) => Date
        .At(LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(time).Value)
        .InZoneStrictly(Zone)
        .ToInstant();

    public TimeRange Range(string window) => DailyWindow.Parse(window).On(Date, Zone)!.Value;

    public VisitPlan Plan(VisitRequest request, string time, Instant? now = null) =>
        Planner.Place(request, At(time), now).Value;

    public Refusal Refused(VisitRequest request, string time, Instant? now = null) =>
        Planner.Place(request, At(time), now).Refusal ?? throw new InvalidOperationException("It was accepted.");

    public AppointmentId Book(VisitPlan plan, Instant? heldUntil = null)
    {
        var id = An.Id<AppointmentId>(50_000 + _keys++);
        plan.ChangesFor(id, heldUntil, []).ApplyTo(Diary);
        return id;
    }

    /// <summary>The local starts found on the Monday, such as "09:00 09:15".</summary>
    public string Starts(VisitRequest request, Instant? now = null, string? within = null) => string.Join(' ', Planner
        .Search(request, within is null ? LocalDay.Of(Date, Zone)!.Value : Range(within), now)
        .Select(slot => slot.Start.TimeOfDay.ToString("HH:mm", null)));

    /// <summary>A service of active phases ("30") and processing phases ("p20"), as "30 p20 10".</summary>
    public static Footprint Facial(string phases, int preparation = 0, int cleanUp = 0) => Footprint
        .Of([.. phases.Split(' ').Select(phase => phase.StartsWith('p')
            ? Phase.Processing(A.Minutes(int.Parse(phase[1..], null)))
            : Phase.Active(A.Minutes(int.Parse(phase, null))))])
        .WithPreparation(FootprintBuffer.Of(A.Minutes(preparation)))
        .WithCleanUp(FootprintBuffer.Of(A.Minutes(cleanUp)));

    public static VisitPart Part(Footprint footprint, int service = 1) =>
        VisitPart.Of(An.Id<ServiceId>(service), footprint, A.Facial);

    public static VisitRequest Ask(params ImmutableArray<VisitPart> parts) => VisitRequest.For(parts);

    public static VisitRequest Ask(Footprint footprint) => VisitRequest.For(Part(footprint));

    private TestSalon Block(CalendarId calendar, ClaimKind kind, string window)
    {
        Diary.Add(Claim.ForBlock(
            new AggregateKey("time-block", An.Id<BlockId>(_keys++).Value), calendar, kind, Range(window)));
        return this;
    }

    private AggregateKey NextKey() => new(Appointment.Kind, An.Id<AppointmentId>(90_000 + _keys++).Value);
}
