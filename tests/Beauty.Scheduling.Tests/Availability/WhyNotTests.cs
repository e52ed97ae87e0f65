using System.Globalization;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Visits;
using Beauty.Tests.Shared;
using static Beauty.Scheduling.Tests.Availability.TestSalon;

namespace Beauty.Scheduling.Tests.Availability;

/// <summary>Each refusal with what caused it, who or what is in the way, and whether waiting helps (T57).</summary>
public sealed class WhyNotTests
{
    private static readonly Footprint InRoom = Facial("30").Needing(ResourceNeed.Of(ResourceKind.Room));

    [Fact]
    public void The_salon_is_closed()
    {
        var salon = new TestSalon().Open("10:00-12:00").Staff(1);

        var refused = Assert.IsType<LocationClosed>(salon.Refused(Ask(Facial("30", 15)), "10:00"));

        Assert.Equal((A.Home, salon.Range("09:45-10:30")), (refused.Location, refused.Needed));
        Assert.False(refused.WaitingCanHelp);
    }

    [Fact]
    public void A_closure_is_named()
    {
        var salon = new TestSalon().Staff(1).Closed("10:15-11:00");

        var refused = Assert.IsType<LocationClosureInTheWay>(salon.Refused(Ask(Facial("30")), "10:00"));

        Assert.Equal((salon.Range("10:00-10:30"), salon.Range("10:15-11:00")), (refused.Needed, refused.Closure));
        Assert.Equal("time-block", refused.By.Kind);
    }

    [Fact]
    public void Somebody_named_does_not_work_here_or_lacks_the_skill()
    {
        var salon = new TestSalon().Staff(1, with: member => member with { Skills = [] }).Staff(2)
            .Changed((staff, _) => staff[1].Depart(A.Later));
        VisitRequest Naming(int number) => Ask(Part(Facial("30")).With(StaffWish.Only(Person(number))));

        Assert.Equal(new StaffLacksSkill(Person(1), A.Facial), salon.Refused(Naming(1), "10:00"));
        Assert.Equal(new StaffNotHere(Person(2), A.Home), salon.Refused(Naming(2), "10:00"));
        Assert.Equal(new StaffNotHere(Person(3), A.Home), salon.Refused(Naming(3), "10:00"));
    }

    [Fact]
    public void Nobody_has_the_skill_or_all_are_unwanted()
    {
        var salon = new TestSalon().Staff(1);
        var lashes = VisitPart.Of(An.Id<ServiceId>(2), Facial("30"), Skill.Of("lashes"));
        var unwanted = Part(Facial("30")).With(StaffWish.Anyone.Excluding(Person(1)));

        Assert.Equal(new NobodyQualified(An.Id<ServiceId>(2), Skill.Of("lashes")), salon.Refused(Ask(lashes), "10:00"));
        Assert.Equal(new NobodyQualified(An.Id<ServiceId>(1), A.Facial), salon.Refused(Ask(unwanted), "10:00"));
    }

    [Fact]
    public void Somebody_is_off_shift()
    {
        var salon = new TestSalon().Staff(1, "11:00-12:00");

        var refused = Assert.IsType<StaffOffShift>(salon.Refused(Ask(Facial("15 p15 30")), "10:45"));

        // T31: the first stretch of work that is not working time.
        Assert.Equal((Person(1), salon.Range("10:45-11:00")), (refused.Staff, refused.Needed));
    }

    [Fact]
    public void Somebody_is_on_leave()
    {
        var salon = new TestSalon().Staff(1).Leave(Person(1), "10:15-14:00");

        var refused = Assert.IsType<StaffOnLeave>(salon.Refused(Ask(Facial("30")), "10:00"));

        Assert.Equal((Person(1), salon.Range("10:15-14:00")), (refused.Staff, refused.Leave));
        Assert.False(refused.WaitingCanHelp);
    }

    [Fact]
    public void Somebody_is_busy_and_waiting_may_help()
    {
        var salon = new TestSalon().Staff(1).Busy(Person(1), "10:30-11:00", before: 15);

        var refused = Assert.IsType<StaffBusy>(salon.Refused(Ask(Facial("30")), "10:00"));

        Assert.Equal(
            (Person(1), salon.Range("10:00-10:30"), salon.Range("10:15-11:00")),
            (refused.Staff, refused.Needed, refused.Taken));
        Assert.Equal("appointment", refused.By.Kind);
        Assert.True(refused.WaitingCanHelp);
    }

    [Fact]
    public void Nobody_is_free_each_for_a_reason_of_their_own()
    {
        var salon = new TestSalon().Staff(1, "11:00-12:00").Staff(2).Staff(3)
            .Leave(Person(2), "10:00-11:00").Busy(Person(3), "10:00-10:30");

        var refused = Assert.IsType<NobodyFree>(salon.Refused(Ask(Facial("30")), "10:00"));

        Assert.Single(refused.Causes, cause => cause is StaffOffShift { Staff: var staff } && staff == Person(1));
        Assert.Single(refused.Causes, cause => cause is StaffOnLeave { Staff: var staff } && staff == Person(2));
        Assert.Single(refused.Causes, cause => cause is StaffBusy { Staff: var staff } && staff == Person(3));
        Assert.True(refused.WaitingCanHelp); // one of them is merely busy
        Assert.False((refused with { Causes = [.. refused.Causes.Where(cause => cause is not StaffBusy)] })
            .WaitingCanHelp);
    }

    [Fact]
    public void Leave_is_named_before_an_appointment()
    {
        var salon = new TestSalon().Staff(1).Busy(Person(1), "10:00-10:15").Leave(Person(1), "10:15-11:00");

        Assert.IsType<StaffOnLeave>(salon.Refused(Ask(Facial("30")), "10:00"));
    }

    [Fact]
    public void Nothing_is_of_the_kind_or_large_enough()
    {
        var salon = new TestSalon().Staff(1).Room(1).Room(2, capacity: 2);
        var laser = ResourceKind.Of("laser");

        Assert.Equal(
            new NoSuchResource(laser, 1), salon.Refused(Ask(Facial("30").Needing(ResourceNeed.Of(laser))), "10:00"));
        Assert.Equal(
            new NoSuchResource(ResourceKind.Room, 3),
            salon.Refused(Ask(Facial("30").Needing(ResourceNeed.Of(ResourceKind.Room, 3))), "10:00"));
        Assert.Equal(
            new ResourceNotHere(Thing(9), A.Home),
            salon.Refused(Ask(Facial("30").Needing(ResourceNeed.Named(Thing(9)))), "10:00"));
        Assert.Equal(
            new ResourceTooSmall(Thing(1), 2, 1),
            salon.Refused(Ask(Facial("30").Needing(ResourceNeed.Named(Thing(1), 2))), "10:00"));
    }

    [Fact]
    public void A_retired_room_is_not_here()
    {
        var salon = new TestSalon().Staff(1).Room(1).Changed((_, rooms) => rooms[0].Retire(A.Later));

        Assert.IsType<NoSuchResource>(salon.Refused(Ask(InRoom), "10:00"));
        Assert.IsType<ResourceNotHere>(salon.Refused(Ask(Facial("30").Needing(ResourceNeed.Named(Thing(1)))), "10:00"));
    }

    [Fact]
    public void The_only_room_is_in_maintenance_or_taken()
    {
        var repaired = new TestSalon().Staff(1).Room(1).Maintenance(Thing(1), "10:00-11:00");
        var taken = new TestSalon().Staff(1).Room(1).Taken(CalendarId.Of(Thing(1)), "10:00-11:00", after: 10);

        var maintenance = Assert.IsType<ResourceInMaintenance>(repaired.Refused(Ask(InRoom), "10:45"));
        var busy = Assert.IsType<ResourceTaken>(taken.Refused(Ask(InRoom), "11:00"));

        Assert.Equal((Thing(1), repaired.Range("10:00-11:00")), (maintenance.Resource, maintenance.Maintenance));
        Assert.False(maintenance.WaitingCanHelp);
        Assert.Equal((Thing(1), taken.Range("10:00-11:10")), (busy.Resource, busy.Taken));
        Assert.True(busy.WaitingCanHelp);
    }

    [Fact]
    public void All_rooms_are_taken_each_by_something_of_its_own()
    {
        var salon = new TestSalon().Staff(1).Room(1, order: 1).Room(2, order: 2)
            .Maintenance(Thing(1), "10:00-11:00").Taken(CalendarId.Of(Thing(2)), "10:00-11:00");

        var refused = Assert.IsType<AllResourcesTaken>(salon.Refused(Ask(InRoom), "10:00"));

        Assert.Equal((ResourceKind.Room, 1), (refused.Kind, refused.Units));
        Assert.IsType<ResourceInMaintenance>(refused.Causes[0]);
        Assert.IsType<ResourceTaken>(refused.Causes[1]);
        Assert.True(refused.WaitingCanHelp);
    }

    [Fact]
    public void The_client_has_another_appointment_until_that_is_confirmed()
    {
        var salon = new TestSalon().Staff(1).Taken(CalendarId.Of(Client), "10:15-11:00");
        var request = Ask(Facial("30")).By(Client);

        var refused = Assert.IsType<ClientBusy>(salon.Refused(request, "10:00"));

        Assert.Equal((Client, salon.Range("10:15-11:00")), (refused.Client, refused.Taken));
        Assert.Equal(1, salon.Plan(request.ConfirmingClientOverlap(), "10:00").ClientUnit); // T47: a surplus unit
        Assert.Equal(0, salon.Plan(request, "09:30").ClientUnit);
    }

    [Fact]
    public void A_second_confirmed_overlap_takes_a_surplus_unit_of_its_own()
    {
        var salon = new TestSalon().Staff(1).Staff(2).Staff(3);
        var request = Ask(Facial("30")).By(Client).ConfirmingClientOverlap();

        var units = Enumerable.Range(0, 3).Select(_ =>
        {
            var plan = salon.Plan(request, "10:00");
            salon.Book(plan);
            return plan.ClientUnit;
        });

        Assert.Equal([0, 1, 2], units.ToList());
    }

    [Fact]
    public void Services_that_do_not_allow_it_cannot_be_together()
    {
        var salon = new TestSalon().Staff(1).Staff(2);
        var hands = Part(Facial("30").AllowingParallel(), 1);
        var feet = Part(Facial("30"), 2).Together();

        Assert.Equal(new PartsNotParallel(An.Id<ServiceId>(2)), salon.Refused(Ask(hands, feet), "10:00")); // T38
        Assert.Empty(salon.Starts(Ask(hands, feet)));
    }

    [Fact]
    public void Services_that_fit_one_by_one_but_not_together_compete()
    {
        var salon = new TestSalon().Staff(1);
        var hands = Part(Facial("30").AllowingParallel(), 1);
        var feet = Part(Facial("30").AllowingParallel(), 2).Together();

        var refused = Assert.IsType<PartsCompete>(salon.Refused(Ask(hands, feet), "10:00"));

        Assert.Equal([An.Id<ServiceId>(1), An.Id<ServiceId>(2)], refused.Services);
        Assert.Equal(salon.Range("10:00-10:30"), refused.Needed);
    }

    [Fact]
    public void A_withdrawn_service_takes_no_new_bookings_but_may_be_moved()
    {
        var service = Service.Introduce(A.NewService with { Footprint = Facial("30") }, A.Monday);
        service.Withdraw(A.Later);
        var salon = new TestSalon().Staff(1).Offering(service);

        Assert.Equal(new ServiceNotOffered(service.Id), salon.Refused(Ask(VisitPart.Of(service)), "10:00"));
        Assert.Empty(salon.Starts(Ask(VisitPart.Of(service))));
        Assert.NotNull(salon.Plan(Ask(VisitPart.Of(service)).MovingAway(An.Id<AppointmentId>(1)), "10:00")); // T52
    }

    [Fact]
    public void All_causes_are_listed_in_order_and_the_first_is_the_refusal()
    {
        var salon = new TestSalon().Open("09:00-10:00").Staff(1, "09:00-10:00").Room(1)
            .Closed("10:15-11:00").Leave(Person(1), "10:00-11:00").Maintenance(Thing(1), "10:00-11:00")
            .Taken(CalendarId.Of(Client), "10:00-11:00");
        var request = Ask(InRoom).By(Client);

        var causes = salon.Planner.Explain(request, salon.At("10:05"), salon.At("12:00"));

        Assert.Equal(
            [
                typeof(StartInPast), typeof(StartOffGrid), typeof(LocationClosed), typeof(LocationClosureInTheWay),
                typeof(StaffOffShift), typeof(ResourceInMaintenance), typeof(ClientBusy),
            ],
            causes.Select(cause => cause.GetType()));
        Assert.Equal(causes[0], salon.Refused(request, "10:05", salon.At("12:00")));
    }

    [Fact]
    public void A_start_that_fits_has_no_cause()
    {
        var salon = new TestSalon().Staff(1);

        Assert.Empty(salon.Planner.Explain(Ask(Facial("30")), salon.At("10:00"), null));
    }

    [Fact]
    public void The_sentence_names_the_times_of_the_place()
    {
        var salon = new TestSalon().Staff(1).Busy(Person(1), "10:00-11:00");

        var refused = salon.Refused(Ask(Facial("30")), "10:00");

        Assert.Equal(
            $"{Person(1)} is busy from 2027-03-01 10:00 to 2027-03-01 11:00.",
            refused.ToText(CultureInfo.InvariantCulture));
        Assert.Equal(
            $"{Person(1)} 在 2027-03-01 10:00 至 2027-03-01 11:00 已有预约。",
            refused.ToText(CultureInfo.GetCultureInfo("zh-CN")));
    }

    [Fact]
    public void Refusals_with_the_same_causes_are_equal()
    {
        var salon = new TestSalon().Staff(1).Staff(2).Busy(Person(1), "10:00-11:00").Busy(Person(2), "10:00-11:00")
            .Room(1).Room(2).Taken(CalendarId.Of(Thing(1)), "12:00-13:00")
            .Taken(CalendarId.Of(Thing(2)), "12:00-13:00");
        Refusal[] Both() => [salon.Refused(Ask(Facial("30")), "10:00"), salon.Refused(Ask(InRoom), "12:00")];

        Assert.Equal(Both(), Both());
        Assert.Equal(Both().Select(refused => refused.GetHashCode()), Both().Select(refused => refused.GetHashCode()));
        Assert.NotEqual(salon.Refused(Ask(Facial("30")), "10:15"), Both()[0]);
    }

    [Fact]
    public void Refusals_read_back_as_they_were_written()
    {
        var salon = new TestSalon().Open("09:00-10:00").Staff(1, "09:00-10:00").Staff(2)
            .Room(1).Room(2).Closed("10:15-11:00").Leave(Person(1), "09:00-11:00").Busy(Person(2), "09:00-10:00")
            .Maintenance(Thing(1), "09:00-11:00").Taken(CalendarId.Of(Thing(2)), "09:00-11:00")
            .Taken(CalendarId.Of(Client), "09:00-11:00");
        var request = Ask(InRoom).By(Client);

        Refusal[] refusals =
        [
            .. salon.Planner.Explain(request, salon.At("09:05"), salon.At("12:00")),
            .. salon.Planner.Explain(request, salon.At("10:00"), null),
            new PartsCompete([An.Id<ServiceId>(1)], salon.Range("09:00-10:00"), salon.Zone),
            new NobodyQualified(An.Id<ServiceId>(1), null),
            new ResourceTooSmall(Thing(1), 2, 1),
            new NoSuchResource(ResourceKind.Room, 2),
        ];

        Assert.Contains(refusals, refusal => refusal is NobodyFree);
        Assert.Contains(refusals, refusal => refusal is AllResourcesTaken);
        Assert.Equal(refusals, refusals.Select(StoredForm.Through));
    }
}
