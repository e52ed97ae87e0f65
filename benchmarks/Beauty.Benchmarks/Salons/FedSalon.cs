using Beauty.Benchmarks.Baseline;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Benchmarks.Salons;

/// <summary>
/// The baseline's salon as the library keeps it, so that one generator feeds both sides (decision 19).
/// </summary>
internal sealed class FedSalon
{
    private static readonly Instant Founded = Instant.FromUtc(2027, 1, 1, 0, 0);

    private readonly BaselineSalon _source;

    public FedSalon(BaselineSalon source)
    {
        _source = source;
        var plan = new SalonPlan(source);
        Salon = new Salon(
            Location.Open(plan.Location(), Founded),
            plan.Staff().Select(member => StaffMember.Join(member, Founded)),
            [],
            plan.Rooms().Select(room => Resource.Install(room, Founded)));
    }

    public Salon Salon { get; }

    /// <summary>The days that the baseline searches.</summary>
    public TimeRange AllDays => TimeRange.Between(BaselineSalon.At(0, 0), BaselineSalon.At(_source.Days, 0));

    /// <summary>
    /// A diary with everything that the baseline holds: lunches are claims of the person alone there, too.
    /// </summary>
    public Diary Booked() => Diary.Of(_source.Appointments.SelectMany(ClaimsOf));

    /// <summary>Asks for one service by anyone, or by one person and nobody else.</summary>
    public static VisitRequest Ask(Footprint footprint, int? person) =>
        VisitRequest.For(VisitPart.Of(SalonPlan.Service, footprint, SalonPlan.Massage)
            .With(person is { } named ? StaffWish.Only(SalonPlan.Person(named)) : StaffWish.Anyone));

    public static Footprint Attended(int minutes) => Footprint.Of(Phase.Active(Duration.FromMinutes(minutes)));

    public static Footprint InARoom(int minutes) => Attended(minutes).Needing(ResourceNeed.Of(ResourceKind.Room));

    private static IEnumerable<Claim> ClaimsOf(BaselineSalon.Appointment appointment, int number)
    {
        var id = EntityId.Derive<AppointmentId>($"appointment {number}", Founded);
        var holder = new AggregateKey(Appointment.Kind, id.Value);
        var core = TimeRange.Between(appointment.Interval.Start, appointment.Interval.End);
        var person = Claim.ForAppointment(holder, 0, CalendarId.Of(SalonPlan.Person(appointment.Person)), core, 0);
        return appointment.Room < 0
            ? new[] { person }
            : [person, Claim.ForAppointment(holder, 1, CalendarId.Of(SalonPlan.Room(appointment.Room)), core, 0)];
    }
}
