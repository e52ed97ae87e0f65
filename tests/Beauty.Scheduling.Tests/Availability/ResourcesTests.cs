using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Visits;
using Beauty.Tests.Shared;
using static Beauty.Scheduling.Tests.Availability.TestSalon;

namespace Beauty.Scheduling.Tests.Availability;

/// <summary>Rooms, beds and devices: which one, how many units, and re-packing (T37, T39, T41; decision 12).</summary>
public sealed class ResourcesTests
{
    private static readonly ResourceKind Laser = ResourceKind.Of("laser");

    [Fact]
    public void The_smallest_that_fits_is_taken_then_by_order_then_by_id()
    {
        var salon = new TestSalon().Staff(1).Room(1, capacity: 4).Room(2, order: 2).Room(3, order: 1)
            .Room(4, capacity: 2);
        var one = Needing(ResourceNeed.Of(ResourceKind.Room));
        var two = Needing(ResourceNeed.Of(ResourceKind.Room, 2));

        Assert.Equal(Thing(3), Taken(salon.Plan(one, "10:00")));
        Assert.Equal(Thing(2), Taken(salon.Taken(CalendarId.Of(Thing(3)), "10:00-11:00").Plan(one, "10:00")));
        Assert.Equal(Thing(4), Taken(salon.Plan(two, "10:00")));
    }

    [Fact]
    public void A_named_room_is_taken_and_no_other()
    {
        var salon = new TestSalon().Staff(1).Room(1).Room(2);

        Assert.Equal(Thing(2), Taken(salon.Plan(Needing(ResourceNeed.Named(Thing(2))), "10:00")));
        Assert.IsType<ResourceTaken>(salon.Taken(CalendarId.Of(Thing(2)), "10:00-11:00")
            .Refused(Needing(ResourceNeed.Named(Thing(2))), "10:00"));
    }

    [Fact]
    public void Two_needs_of_a_kind_are_two_resources()
    {
        var request = Needing(ResourceNeed.Of(ResourceKind.Room), ResourceNeed.Of(ResourceKind.Room));

        var plan = new TestSalon().Staff(1).Room(1).Room(2).Plan(request, "10:00");

        Assert.Equal(2, plan.Parts[0].Resources.Select(resource => resource.Resource).Distinct().Count());
        Assert.IsType<PartsCompete>(new TestSalon().Staff(1).Room(1, capacity: 5).Refused(request, "10:00"));
    }

    [Fact]
    public void A_need_by_name_leaves_the_other_room_to_the_need_by_kind()
    {
        // Whatever the order of the needs, a combination that fits is found.
        var salon = new TestSalon().Staff(1).Room(1, order: 1).Room(2, order: 2);

        var plan = salon.Plan(Needing(ResourceNeed.Of(ResourceKind.Room), ResourceNeed.Named(Thing(1))), "10:00");

        Assert.Equal([Thing(2), Thing(1)], plan.Parts[0].Resources.Select(resource => resource.Resource));
    }

    [Fact]
    public void Some_room_free_at_each_minute_is_not_enough()
    {
        var salon = new TestSalon().Staff(1).Room(1).Room(2)
            .Taken(CalendarId.Of(Thing(1)), "10:30-11:00").Taken(CalendarId.Of(Thing(2)), "10:00-10:30");

        // T37: no change of room halfway.
        Assert.IsType<AllResourcesTaken>(salon.Refused(Needing(ResourceNeed.Of(ResourceKind.Room), "60"), "10:00"));
    }

    [Fact]
    public void After_a_release_the_same_unit_is_taken_again()
    {
        var service = Footprint
            .Of(
                Phase.Active(A.Minutes(15)),
                Phase.Processing(A.Minutes(30)).Releasing(Laser),
                Phase.Active(A.Minutes(15)))
            .Needing(ResourceNeed.Of(Laser));
        var salon = new TestSalon().Staff(1).Device(1, Laser, capacity: 2)
            .Taken(CalendarId.Of(Thing(1)), "10:45-11:00", unit: 0);

        var resource = salon.Plan(Ask(service), "10:00").Parts[0].Resources[0];

        Assert.Equal([1], resource.Units);
        Assert.Equal([salon.Range("10:00-10:15"), salon.Range("10:45-11:00")],
            resource.Times.Select(time => time.Core));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Capacity_bounds_the_units_in_use_at_every_instant(int units, bool fits)
    {
        var salon = new TestSalon().Staff(1).Room(1, capacity: 4)
            .Taken(CalendarId.Of(Thing(1)), "10:00-10:15", unit: 0)
            .Taken(CalendarId.Of(Thing(1)), "10:00-10:15", unit: 1)
            .Taken(CalendarId.Of(Thing(1)), "10:15-10:30", unit: 2)
            .Taken(CalendarId.Of(Thing(1)), "10:15-10:30", unit: 3);

        // T39: four claims overlap the half hour, but never more than two at once.
        var placed = salon.Planner.Place(Needing(ResourceNeed.Of(ResourceKind.Room, units)), salon.At("10:00"), null);

        Assert.Equal(fits, placed.IsAccepted);
    }

    [Fact]
    public void Anonymous_units_are_re_packed_to_let_a_visit_in()
    {
        var salon = new TestSalon().Staff(1).Room(1, capacity: 2)
            .Taken(CalendarId.Of(Thing(1)), "09:00-10:30", unit: 0)
            .Taken(CalendarId.Of(Thing(1)), "11:00-12:00", unit: 0)
            .Taken(CalendarId.Of(Thing(1)), "12:00-13:00", unit: 1)
            .Taken(CalendarId.Of(Thing(1)), "10:00-11:00", unit: 1);

        var plan = salon.Plan(Needing(ResourceNeed.Of(ResourceKind.Room), "60"), "11:00");
        var moved = salon.Plan(Needing(ResourceNeed.Of(ResourceKind.Room), "90"), "10:30");

        Assert.Empty(plan.Repacked); // a unit is free
        Assert.NotEmpty(moved.Repacked);
        Assert.All(moved.Repacked, claim => Assert.Equal(claim.Old.WithUnit(claim.New.Unit!.Value), claim.New));
        salon.Book(moved);
        Audit.ThrowUnlessSound(salon.Salon, salon.Diary);
    }

    [Fact]
    public void A_pool_stays_sound_when_one_of_its_units_is_a_recorded_surplus()
    {
        var salon = new TestSalon().Staff(1).Room(1, capacity: 2)
            .Taken(CalendarId.Of(Thing(1)), "10:00-11:00", unit: 2)
            .Taken(CalendarId.Of(Thing(1)), "10:00-11:00", unit: 1);

        // Unit 0 looks free, but two of two are in use (T39; decision 10).
        Assert.IsType<ResourceTaken>(salon.Refused(Needing(ResourceNeed.Of(ResourceKind.Room)), "10:00"));
        Assert.NotNull(salon.Plan(Needing(ResourceNeed.Of(ResourceKind.Room)), "11:00"));
    }

    [Fact]
    public void Somebody_may_serve_two_clients_at_a_time()
    {
        var salon = new TestSalon().Staff(1, with: member => member with { Capacity = 2 });
        var request = Ask(Facial("30"));

        var units = Enumerable.Range(0, 2).Select(_ =>
        {
            var plan = salon.Plan(request, "10:00");
            salon.Book(plan);
            return plan.Parts[0].Staff!.Unit;
        }).ToList();

        Assert.Equal([0, 1], units);
        Assert.IsType<StaffBusy>(salon.Refused(request, "10:15"));
    }

    /// <summary>
    /// Unattended uses of one room with a turnover: then counting alone decides (rules-storage, "unit rows").
    /// </summary>
    [Property(MaxTest = 300, Arbitrary = [typeof(Seeds)])]
    public void A_visit_is_let_in_whenever_counting_says_that_there_is_room(int seed)
    {
        var random = new Random(seed);
        var (capacity, turnover) = (random.Next(1, 5), random.Pick(0, 10));
        var salon = new TestSalon().Open("00:00-24:00").Room(1, capacity, turnover);
        var booked = new List<(AppointmentId Id, int From, int To, int Units)>();
        for (var i = 0; i < 40; i++)
        {
            if (booked.Count > 0 && random.Chance(25))
            {
                salon.Diary.Remove(new AggregateKey(Scheduling.Appointments.Appointment.Kind, booked[0].Id.Value));
                booked.RemoveAt(0);
            }

            var (start, length, units) = (random.Next(0, 60), random.Next(1, 12), random.Next(1, capacity + 1));
            var request = Ask(Facial($"p{length * 10}").Needing(ResourceNeed.Of(ResourceKind.Room, units)))
                .Through(BookingChannel.Desk);
            var (from, to) = (start * 10, ((start + length) * 10) + turnover);
            var hasRoom = Enumerable.Range(from, to - from).All(minute =>
                booked.Where(one => one.From <= minute && minute < one.To).Sum(one => one.Units) + units <= capacity);

            var placed = salon.Planner.Place(request, salon.At("00:00") + A.Minutes(from), null);

            Assert.Equal(hasRoom, placed.IsAccepted);
            if (placed.IsAccepted)
            {
                booked.Add((salon.Book(placed.Value), from, to, units));
                Audit.ThrowUnlessSound(salon.Salon, salon.Diary);
            }
        }
    }

    private static VisitRequest Needing(ResourceNeed need, string phases = "30") => Ask(Facial(phases).Needing(need));

    private static VisitRequest Needing(params ResourceNeed[] needs) => Ask(Facial("30").Needing([.. needs]));

    private static ResourceId Taken(VisitPlan plan) => plan.Parts[0].Resources[0].Resource;
}
