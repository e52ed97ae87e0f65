using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using Beauty.Tests.Shared;
using NodaTime;
using static Beauty.Scheduling.Tests.Availability.TestSalon;

namespace Beauty.Scheduling.Tests.Availability;

/// <summary>Appointments that no longer fit after a change; they stay, and are listed with the causes (T17).</summary>
public sealed class HitAppointmentsTests
{
    private static readonly Signature Signed = Signature.Of(An.Id<ActorId>(1), A.Monday, BookingChannel.Desk);

    [Fact]
    public void Nothing_is_hit_where_nothing_changed()
    {
        var salon = NewSalon();
        var booked = new[] { Book(salon, 1, "09:00"), Book(salon, 2, "10:00"), Book(salon, 3, "11:00") };

        Assert.Empty(salon.Planner.FindHit(booked, null));
    }

    [Fact]
    public void A_changed_roster_hits_what_lies_outside_it()
    {
        var salon = NewSalon();
        var booked = new[] { Book(salon, 1, "09:00"), Book(salon, 2, "10:00") };

        salon.Changed((staff, _) => staff[0].ChangeRoster(
            staff[0].Roster.WithOverride(RosterOverride.Of(salon.Date, Shift.Of(DailyWindow.Parse("09:30-18:00")))),
                A.Later));

        var hit = Assert.Single(salon.Planner.FindHit(booked, null));
        Assert.Equal(booked[0].Id, hit.Appointment);
        Assert.IsType<StaffOffShift>(Assert.Single(hit.Causes));
    }

    [Fact]
    public void Leave_closure_and_maintenance_hit_what_they_lie_over()
    {
        var salon = NewSalon();
        var booked = new[] { Book(salon, 1, "09:00"), Book(salon, 2, "12:00") };

        salon.Leave(Person(1), "09:15-10:00").Closed("09:00-09:30").Maintenance(Thing(1), "09:00-10:00");

        var hit = Assert.Single(salon.Planner.FindHit(booked, null));
        Assert.Equal(
            [typeof(LocationClosureInTheWay), typeof(StaffOnLeave), typeof(ResourceInMaintenance)],
            hit.Causes.Select(cause => cause.GetType()));
    }

    [Fact]
    public void A_lost_skill_and_a_retired_room_hit_all_that_need_them()
    {
        var salon = NewSalon();
        var booked = Book(salon, 1, "09:00");

        salon.Changed((staff, rooms) =>
        {
            staff[0].ChangeSkills([], A.Later);
            rooms[0].Retire(A.Later);
        });

        var hit = Assert.Single(salon.Planner.FindHit([booked], null));
        Assert.Equal([typeof(StaffLacksSkill), typeof(ResourceNotHere)], hit.Causes.Select(cause => cause.GetType()));
    }

    [Fact]
    public void The_grid_the_client_and_the_catalogue_do_not_matter_any_more()
    {
        var salon = NewSalon();
        var booked = Book(salon, 1, "09:15");

        salon.Ruled(rules => rules.WithGrid(StartGrid.Every(60)).WithOffGridChannels())
            .Taken(CalendarId.Of(Client), "09:00-12:00");

        Assert.Empty(salon.Planner.FindHit([booked], null));
    }

    [Fact]
    public void What_is_over_or_lapsed_is_passed_over()
    {
        var salon = NewSalon();
        var (cancelled, completed) = (Book(salon, 1, "09:00"), Book(salon, 2, "10:00"));
        var held = Appointment.Hold(
            An.Id<AppointmentId>(3), salon.Plan(Request, "11:00"), A.Monday + Duration.FromMinutes(5), Signed);
        cancelled.Cancel(Signed);
        completed.CheckIn(Signed).Value.Complete(Signed);
        salon.Leave(Person(1), "09:00-18:00");

        Appointment[] all = [cancelled, completed, held];

        Assert.Equal([held.Id], salon.Planner.FindHit(all, A.Monday).Select(hit => hit.Appointment));
        Assert.Empty(salon.Planner.FindHit(all, A.Monday + Duration.FromMinutes(5)));
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Seeds)])]
    public void What_was_just_booked_is_never_hit(int seed)
    {
        var scenario = Scenario.OfSeveralServices(seed);
        var slots = scenario.Planner.Search(scenario.Request, scenario.Day, null).Take(3).ToList();

        foreach (var slot in slots)
        {
            var booked = Appointment.Book(scenario.NewAppointment(), slot.Plan, Signed);

            Assert.Empty(scenario.Planner.FindHit([booked], null));
        }
    }

    private static VisitRequest Request =>
        Ask(Facial("30").Needing(ResourceNeed.Of(ResourceKind.Room))).By(Client);

    private static TestSalon NewSalon() => new TestSalon().Staff(1).Room(1);

    private static Appointment Book(TestSalon salon, int number, string time)
    {
        var plan = salon.Plan(Request, time);
        var booked = Appointment.Book(An.Id<AppointmentId>(number), plan, Signed);
        plan.ChangesFor(booked.Id, null, []).ApplyTo(salon.Diary);
        return booked;
    }
}
