using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Availability;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Scheduling.Tests.Availability;

/// <summary>What booking, cancelling and changing the salon do to availability (laws 2, 3, 5, 6 and 7).</summary>
public sealed class BookingLawsTests
{
    [Property(MaxTest = 200, Arbitrary = [typeof(Seeds)])]
    public void No_capacity_is_exceeded_after_any_bookings_moves_and_cancellations(int seed)
    {
        var (scenario, random) = (Scenario.OfSeveralServices(seed), new Random(seed));
        var booked = new List<(AppointmentId Id, VisitRequest Request)>();
        for (var i = 0; i < 25; i++)
        {
            var start = scenario.Day.Start + A.Minutes(random.Next(0, 22 * 12) * 5);
            if (booked.Count > 0 && random.Chance(30))
            {
                var (id, request) = booked[random.Next(booked.Count)];
                Take(scenario, request.MovingAway(id), start, id);
            }
            else if (booked.Count > 0 && random.Chance(20))
            {
                scenario.Diary.Remove(KeyOf(booked[0].Id));
                booked.RemoveAt(0);
            }
            else
            {
                var (id, request) = (scenario.NewAppointment(), random.Chance(50) ? scenario.Request
                    : scenario.AnotherRequest());
                request = request.Through(BookingChannel.Desk);
                booked.AddRange(Take(scenario, request, start, id) ? [(id, request)] : []);
            }

            Audit.ThrowUnlessSound(scenario.Salon, scenario.Diary); // law 2
        }
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Seeds)])]
    public void Booking_and_cancelling_restores_what_was_free(int seed)
    {
        var scenario = Scenario.OfSeveralServices(seed);
        var before = Starts(scenario);
        var id = scenario.NewAppointment();

        if (before.Count > 0 && Take(scenario, scenario.Request, before[seed % before.Count], id))
        {
            scenario.Diary.Remove(KeyOf(id));
        }

        Assert.Equal(before, Starts(scenario)); // law 6
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Seeds)])]
    public void A_further_block_never_adds_a_start(int seed)
    {
        var (scenario, random) = (Scenario.OfSeveralServices(seed), new Random(seed));
        var before = Starts(scenario);
        var calendar = random.Pick(
            CalendarId.Of(An.Id<StaffId>(1)), CalendarId.Of(An.Id<ResourceId>(1)), scenario.Salon.Location.Calendar);
        var time = TimeRange.From(scenario.Day.Start + A.Minutes(random.Next(1200)), A.Minutes(random.Next(1, 120)));
        var kind = calendar.Scope switch
        {
            CalendarScope.Person => ClaimKind.Leave,
            CalendarScope.Resource => ClaimKind.Maintenance,
            _ => ClaimKind.Closure,
        };

        scenario.Diary.Add(Claim.ForBlock(new AggregateKey("time-block", An.Id<BlockId>(77).Value), calendar, kind,
            time));

        Assert.Subset(before.ToHashSet(), Starts(scenario).ToHashSet()); // law 3
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Seeds)])]
    public void A_block_in_two_touching_pieces_is_the_same_block(int seed)
    {
        var (whole, pieces, random) = (Scenario.OfSeveralServices(seed), Scenario.OfSeveralServices(seed),
            new Random(seed));
        var start = whole.Day.Start + A.Minutes(random.Next(1200));
        var (first, second) = (A.Minutes(random.Next(1, 60)), A.Minutes(random.Next(1, 60)));

        AddLeave(whole, 77, TimeRange.From(start, first + second));
        AddLeave(pieces, 77, TimeRange.From(start, first));
        AddLeave(pieces, 78, TimeRange.From(start + first, second));

        Assert.Equal(Starts(whole), Starts(pieces)); // law 7
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Seeds)])]
    public void Another_person_never_takes_a_start_away(int seed)
    {
        var scenario = Scenario.OfSeveralServices(seed);
        var first = scenario.Salon.Staff[0].ToSnapshot();
        var more = StaffMember.Restore(first with { Id = An.Id<StaffId>(99) });
        if (scenario.Salon.Location.Rules.Grid.Origin == GridOrigin.ShiftStart)
        {
            return; // a further shift brings further grid points, which is another law
        }

        var larger = new Salon(scenario.Salon.Location, [.. scenario.Salon.Staff, more], [], scenario.Salon.Resources);
        var found = new VisitPlanner(larger, scenario.Diary).Search(scenario.Request, scenario.Day, null);

        // law 3
        Assert.Superset(Starts(scenario).ToHashSet(), found.Select(slot => slot.Start.ToInstant()).ToHashSet());
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Seeds)])]
    public void The_zone_of_the_salon_only_shifts_the_answer(int seed, int hours)
    {
        var shift = Duration.FromHours(hours % 12);
        var (here, there) = (Moved(seed, "Etc/GMT"), Moved(seed, $"Etc/GMT{-(hours % 12):+0;-0}"));

        Assert.Equal(here.Select(start => start - shift), there); // law 5
    }

    private static List<Instant> Moved(int seed, string zone)
    {
        var (random, salon) = (new Random(seed), new TestSalon(zone, "2027-03-01").Open("00:00-24:00"));
        salon.Staff(1, "08:00-16:00", "12:00-12:30").Staff(2, "10:00-20:00");
        for (var i = 0; i < 8; i++)
        {
            var start = random.Next(8 * 60, 19 * 60);
            salon.Diary.Add(Claim.ForAppointment(
                new AggregateKey(Appointment.Kind, An.Id<AppointmentId>(i).Value), 0,
                CalendarId.Of(TestSalon.Person(1 + (i % 2))),
                TimeRange.From(salon.At("00:00") + A.Minutes(start), A.Minutes(random.Next(5, 60))), 0));
        }

        return [.. salon.Planner
            .Search(TestSalon.Ask(TestSalon.Facial("30 p20 15", 5, 5)), LocalDay.Of(salon.Date, salon.Zone)!.Value,
                null)
            .Select(slot => slot.Start.ToInstant())];
    }

    private static bool Take(Scenario scenario, VisitRequest request, Instant start, AppointmentId id)
    {
        var placed = scenario.Planner.Place(request, start, null);
        if (placed.IsAccepted)
        {
            placed.Value.ChangesFor(id, null, scenario.Diary.ClaimsOf(KeyOf(id))).ApplyTo(scenario.Diary);
        }

        return placed.IsAccepted;
    }

    private static void AddLeave(Scenario scenario, int number, TimeRange time) => scenario.Diary.Add(Claim.ForBlock(
        new AggregateKey("time-block", An.Id<BlockId>(number).Value),
        CalendarId.Of(An.Id<StaffId>(1)), ClaimKind.Leave, time));

    private static AggregateKey KeyOf(AppointmentId id) => new(Appointment.Kind, id.Value);

    private static List<Instant> Starts(Scenario scenario) =>
        [.. scenario.Planner.Search(scenario.Request, scenario.Day, null).Select(slot => slot.Start.ToInstant())];
}
