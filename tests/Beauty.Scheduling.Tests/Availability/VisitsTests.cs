using Beauty.Domain.Identity;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Visits;
using Beauty.Tests.Shared;
using NodaTime;
using static Beauty.Scheduling.Tests.Availability.TestSalon;

namespace Beauty.Scheduling.Tests.Availability;

/// <summary>
/// Visits of several services: order, pauses, waits, together, one person for all (T27, T35–T38, T51).
/// </summary>
public sealed class VisitsTests
{
    private static readonly Skill Nails = Skill.Of("nails");

    [Fact]
    public void Services_follow_each_other_in_the_given_order()
    {
        var salon = new TestSalon().Staff(1);

        var plan = salon.Plan(Ask(Part(Facial("30"), 1), Part(Facial("45"), 2)), "10:00");

        Assert.Equal([An.Id<ServiceId>(1), An.Id<ServiceId>(2)], plan.Parts.Select(part => part.Asked.Service));
        Assert.Equal([salon.Range("10:00-10:30"), salon.Range("10:30-11:15")], plan.Parts.Select(part => part.Time));
        Assert.Equal(salon.Range("10:00-11:15"), plan.Time);
    }

    [Theory]
    [InlineData(VisitPauseRule.Larger, 10, 15, "10:45")] // T27: the larger, not the sum
    [InlineData(VisitPauseRule.Larger, 15, 10, "10:45")]
    [InlineData(VisitPauseRule.None, 15, 10, "10:30")]
    [InlineData(VisitPauseRule.Larger, 0, 0, "10:30")]
    public void The_pause_inside_a_visit_is_the_larger_of_clean_up_and_preparation(
        VisitPauseRule rule, int cleanUp, int preparation, string second)
    {
        var salon = new TestSalon().Ruled(rules => rules.WithVisitPause(rule)).Staff(1);

        var plan = salon.Plan(Ask(Part(Facial("30", 0, cleanUp), 1), Part(Facial("30", preparation), 2)), "10:00");

        Assert.Equal(salon.At(second), plan.Parts[1].Time.Start);
        salon.Book(plan);
        Audit.ThrowUnlessSound(salon.Salon, salon.Diary);
    }

    [Fact]
    public void In_the_pause_the_same_person_cleans_up_and_prepares_and_is_claimed_once()
    {
        var salon = new TestSalon().Staff(1);
        var request = Ask(Part(Facial("20 p20", 0, 10), 1), Part(Facial("p20 20", 15), 2));

        var plan = salon.Plan(request, "10:00");

        Assert.Equal(
            [salon.Range("10:00-10:20"), salon.Range("10:40-10:50"), salon.Range("10:50-10:55"),
                salon.Range("11:15-11:35")],
            plan.Parts.SelectMany(part => part.Staff!.Times).Select(time => time.Core));
        salon.Book(plan);
        Audit.ThrowUnlessSound(salon.Salon, salon.Diary);
    }

    [Fact]
    public void The_client_is_claimed_once_for_the_whole_visit()
    {
        var salon = new TestSalon().Staff(1);

        var plan = salon.Plan(Ask(Part(Facial("30"), 1), Part(Facial("30", 15), 2)).By(Client), "10:00");

        var claim = Assert.Single(
            plan.ClaimsFor(An.Id<AppointmentId>(1)), claim => claim.Calendar == CalendarId.Of(Client));
        Assert.Equal(salon.Range("10:00-11:15"), claim.Core);
        Assert.Equal((Duration.Zero, Duration.Zero), (claim.Before, claim.After));
    }

    [Fact]
    public void If_one_part_does_not_fit_the_visit_does_not()
    {
        var salon = new TestSalon().Staff(1).Staff(2, with: member => member with { Skills = [Nails] })
            .Busy(Person(2), "10:30-11:00");
        var nails = VisitPart.Of(An.Id<ServiceId>(2), Facial("30"), Nails);

        Assert.IsType<StaffBusy>(salon.Refused(Ask(Part(Facial("30")), nails), "10:00")); // T36
    }

    [Fact]
    public void In_any_order_the_visit_fits_where_the_given_order_does_not()
    {
        var salon = new TestSalon().Staff(1).Staff(2, with: member => member with { Skills = [Nails] })
            .Busy(Person(2), "10:30-11:00");
        var nails = VisitPart.Of(An.Id<ServiceId>(2), Facial("30"), Nails);

        var plan = salon.Plan(Ask(Part(Facial("30")), nails).InAnyOrder(), "10:00"); // T35

        Assert.Equal([An.Id<ServiceId>(2), An.Id<ServiceId>(1)], plan.Parts.Select(part => part.Asked.Service));
    }

    [Fact]
    public void In_any_order_the_given_order_comes_first()
    {
        var plan = new TestSalon().Staff(1)
            .Plan(Ask(Part(Facial("30"), 1), Part(Facial("30"), 2)).InAnyOrder(), "10:00");

        Assert.Equal([An.Id<ServiceId>(1), An.Id<ServiceId>(2)], plan.Parts.Select(part => part.Asked.Service));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(29, null)]
    [InlineData(30, "11:00")]
    [InlineData(60, "11:00")] // the shortest wait that fits
    public void The_client_waits_no_longer_than_allowed_and_no_longer_than_needed(int longest, string? second)
    {
        var salon = new TestSalon().Staff(1).Busy(Person(1), "10:30-11:00");
        var request = Ask(Part(Facial("30"), 1), Part(Facial("30"), 2)).WithWaitsUpTo(A.Minutes(longest));

        var placed = salon.Planner.Place(request, salon.At("10:00"), null);

        Assert.Equal(second is not null, placed.IsAccepted);
        if (second is not null)
        {
            Assert.Equal(salon.At(second), placed.Value.Parts[1].Time.Start); // T35: in steps of the grid
        }
    }

    [Fact]
    public void The_least_total_wait_is_found_even_where_an_early_part_could_start_sooner()
    {
        // Waiting before the second part lets the third follow at once; else the third waits for its room.
        var salon = new TestSalon().Staff(1).Room(1).Taken(CalendarId.Of(Thing(1)), "11:00-11:30");
        var last = Part(Facial("30").Needing(ResourceNeed.Of(ResourceKind.Room)), 3);

        var plan = salon.Plan(
            Ask(Part(Facial("30"), 1), Part(Facial("30"), 2), last).WithWaitsUpTo(A.Minutes(60)), "10:00");

        Assert.Equal(salon.At("12:00"), plan.Time.End);
    }

    [Fact]
    public void One_person_does_all_where_that_is_wished()
    {
        var salon = new TestSalon()
            .Staff(1, with: member => member with { Skills = [A.Facial, Nails] })
            .Staff(2).Staff(3, with: member => member with { Skills = [Nails] });
        var nails = VisitPart.Of(An.Id<ServiceId>(2), Facial("30"), Nails);

        var free = salon.Plan(Ask(Part(Facial("30")), nails), "10:00");
        var same = salon.Plan(Ask(Part(Facial("30")), nails).WithSamePersonForAll(), "10:00");

        Assert.Equal([Person(2), Person(3)], free.Parts.Select(part => part.Staff!.Staff));
        Assert.Equal([Person(1), Person(1)], same.Parts.Select(part => part.Staff!.Staff)); // T35
    }

    [Fact]
    public void Nobody_is_free_for_all_and_each_has_a_reason()
    {
        var salon = new TestSalon().Staff(1).Staff(2).Busy(Person(1), "10:00-10:15").Busy(Person(2), "10:45-11:00");
        var request = Ask(Part(Facial("30"), 1), Part(Facial("30"), 2)).WithSamePersonForAll();

        var refused = Assert.IsType<NobodyFree>(salon.Refused(request, "10:00"));

        Assert.Equal(2, refused.Causes.Count);
        Assert.All(refused.Causes, cause => Assert.IsType<StaffBusy>(cause));
    }

    [Fact]
    public void Nobody_can_do_all()
    {
        var salon = new TestSalon().Staff(1).Staff(2, with: member => member with { Skills = [Nails] });
        var nails = VisitPart.Of(An.Id<ServiceId>(2), Facial("30"), Nails);

        Assert.IsType<NobodyQualified>(salon.Refused(Ask(Part(Facial("30")), nails).WithSamePersonForAll(), "10:00"));
    }

    [Fact]
    public void Hands_and_feet_are_done_together_by_two_people()
    {
        var salon = new TestSalon().Staff(1).Staff(2);
        var (hands, feet) = (Part(Facial("30").AllowingParallel(), 1), Part(Facial("45").AllowingParallel(), 2)
            .Together());

        var plan = salon.Plan(Ask(hands, feet, Part(Facial("15"), 3)), "10:00"); // T38

        Assert.Equal(
            [salon.Range("10:00-10:30"), salon.Range("10:00-10:45"), salon.Range("10:45-11:00")],
            plan.Parts.Select(part => part.Time));
        Assert.NotEqual(plan.Parts[0].Staff!.Staff, plan.Parts[1].Staff!.Staff);
    }

    [Fact]
    public void Who_can_do_less_is_kept_for_what_only_they_are_free_for()
    {
        // The first choice for hands is the only one for feet: a combination is found all the same.
        var salon = new TestSalon()
            .Staff(1, with: member => member with { Skills = [A.Facial, Nails] })
            .Staff(2, with: member => member with { Skills = [A.Facial, Skill.Of("a"), Skill.Of("b"), Skill.Of("c")] });
        var hands = Part(Facial("30").AllowingParallel());
        var feet = VisitPart.Of(An.Id<ServiceId>(2), Facial("30").AllowingParallel(), Nails).Together();

        var plan = salon.Plan(Ask(hands, feet), "10:00");

        Assert.Equal([Person(2), Person(1)], plan.Parts.Select(part => part.Staff!.Staff));
    }

    [Fact]
    public void One_person_may_do_two_services_together_whose_work_interleaves()
    {
        var salon = new TestSalon().Staff(1);
        var (mask, feet) = (Part(Facial("10 p20").AllowingParallel(), 1), Part(Facial("p10 20").AllowingParallel(), 2)
            .Together());

        var plan = salon.Plan(Ask(mask, feet), "10:00");

        Assert.Equal(
            [salon.Range("10:00-10:10"), salon.Range("10:10-10:30")],
            plan.Parts.SelectMany(part => part.Staff!.Times).Select(time => time.Core));
    }

    [Fact]
    public void A_visit_over_midnight_claims_both_days()
    {
        var salon = new TestSalon("Europe/London", "2027-01-10").Open("00:00-24:00").Staff(1, "20:00-04:00");

        var plan = salon.Plan(Ask(Facial("60")), "23:30");

        // T51: the claim stands on the pages of both UTC dates, and both are relied upon.
        var claim = Assert.Single(plan.ClaimsFor(An.Id<AppointmentId>(1)));
        var pages = CalendarPageKey.Of(claim.Calendar, claim.Core);
        Assert.Equal([Zones.Date("2027-01-10"), Zones.Date("2027-01-11")], pages.Select(page => page.Day));
        Assert.Subset(plan.ReliesOn.ToHashSet(), pages.ToHashSet());
    }

    [Fact]
    public void A_plan_relies_on_every_page_from_which_a_buffer_could_reach_it()
    {
        var salon = new TestSalon("Europe/London", "2027-01-10").Open("00:00-24:00").Staff(1, "00:00-24:00").Room(1)
            .Staff(2, "00:00-24:00");
        var request = Ask(Facial("60").Needing(ResourceNeed.Of(ResourceKind.Room))).By(Client);

        var early = salon.Plan(request, "03:45").ReliesOn;

        var yesterday = Zones.Date("2027-01-09");
        Assert.Contains(early, page => page.Calendar == CalendarId.Of(Thing(1)) && page.Day == yesterday);
        Assert.Contains(early, page => page.Calendar.Scope == CalendarScope.Person && page.Day == yesterday);
        Assert.Contains(early, page => page.Calendar == CalendarId.Of(A.Home) && page.Day == yesterday);
        Assert.Contains(early, page => page.Calendar == CalendarId.Of(Client));
        Assert.DoesNotContain(salon.Plan(request, "12:00").ReliesOn, page => page.Day == yesterday);
        Assert.Single(early.Where(page => page.Calendar.Scope == CalendarScope.Person).Select(page => page.Calendar)
            .Distinct());
        Assert.Equal(early.Order(), early);
    }

    [Fact]
    public void The_search_for_one_start_ends_however_many_ways_there_are()
    {
        var salon = new TestSalon().Ruled(rules => rules.WithGrid(StartGrid.Every(1))).Open("00:00-24:00")
            .Staff(1, "00:00-24:00").Busy(Person(1), "10:10-23:59");
        var request = VisitRequest.For([.. Enumerable.Range(1, 6).Select(number => Part(Facial("5"), number))])
            .InAnyOrder()
            .WithWaitsUpTo(VisitRequest.MaxWait);

        Assert.IsType<StaffBusy>(salon.Refused(request, "10:00"));
    }
}
