using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Visits;
using Beauty.Tests.Shared;
using static Beauty.Scheduling.Tests.Availability.TestSalon;

namespace Beauty.Scheduling.Tests.Availability;

/// <summary>Who is chosen among those who could serve, and why (T48).</summary>
public sealed class StaffChoiceTests
{
    private static readonly VisitRequest AnyoneForHalfAnHour = Ask(Facial("30"));

    [Fact]
    public void The_one_whom_the_client_names_serves()
    {
        var salon = new TestSalon().Staff(1).Staff(2);

        Assert.Equal((Person(1), ChoiceReason.Named), Chosen(salon, Wishing(StaffWish.Only(Person(1)))));
        Assert.Equal((Person(2), ChoiceReason.Named), Chosen(salon, Wishing(StaffWish.Only(Person(2)))));
    }

    [Fact]
    public void Whom_the_client_prefers_comes_first_even_with_more_to_do()
    {
        var salon = new TestSalon().Staff(1).Staff(2).Staff(3, with: member => member with { Priority = 5 })
            .Busy(Person(3), "13:00-15:00");

        Assert.Equal(
            (Person(3), ChoiceReason.Preferred),
                Chosen(salon, Wishing(StaffWish.Anyone.Preferring(Person(3), Person(1)))));
    }

    [Fact]
    public void The_second_wish_serves_where_the_first_is_busy()
    {
        var salon = new TestSalon().Staff(1).Staff(2).Staff(3).Busy(Person(3), "10:00-11:00");

        Assert.Equal(Person(1), Chosen(salon, Wishing(StaffWish.Anyone.Preferring(Person(3), Person(1)))).Staff);
    }

    [Fact]
    public void Whom_the_client_does_not_want_never_serves()
    {
        var salon = new TestSalon().Staff(1).Staff(2);

        Assert.Equal((Person(2), ChoiceReason.NobodyElse),
            Chosen(salon, Wishing(StaffWish.Anyone.Excluding(Person(1)))));
    }

    [Fact]
    public void Then_the_lower_priority_number_comes_first()
    {
        var salon = new TestSalon()
            .Staff(1, with: member => member with { Priority = 2 })
            .Staff(2, with: member => member with { Priority = 1, Skills = [A.Facial, Skill.Of("nails")] });

        Assert.Equal((Person(2), ChoiceReason.Priority), Chosen(salon, AnyoneForHalfAnHour));
    }

    [Fact]
    public void Then_who_can_do_little_else_which_keeps_flexible_people_free()
    {
        var salon = new TestSalon()
            .Staff(1, with: member => member with { Skills = [A.Facial, Skill.Of("nails")] })
            .Staff(2).Busy(Person(2), "13:00-15:00");

        Assert.Equal((Person(2), ChoiceReason.FewestOtherSkills), Chosen(salon, AnyoneForHalfAnHour));
    }

    [Fact]
    public void Then_who_has_the_fewest_minutes_booked_on_that_day()
    {
        var salon = new TestSalon().Staff(1).Staff(2)
            .Busy(Person(1), "13:00-14:00", after: 30).Busy(Person(2), "13:00-13:45").Leave(Person(2), "15:00-18:00");

        // Buffers and leave do not count.
        Assert.Equal((Person(2), ChoiceReason.FewestBookedMinutes), Chosen(salon, AnyoneForHalfAnHour));
    }

    [Fact]
    public void Then_whose_last_appointment_of_the_day_is_longest_ago()
    {
        var salon = new TestSalon().Staff(1).Staff(2).Busy(Person(1), "13:00-14:00").Busy(Person(2), "12:00-13:00");

        Assert.Equal((Person(2), ChoiceReason.LeastRecentlyAssigned), Chosen(salon, AnyoneForHalfAnHour));
    }

    [Fact]
    public void Then_the_lower_id()
    {
        var salon = new TestSalon().Staff(2).Staff(1);
        var lower = new[] { Person(1), Person(2) }.MinBy(id => id.Value);

        Assert.Equal((lower, ChoiceReason.LowerId), Chosen(salon, AnyoneForHalfAnHour));
    }

    [Fact]
    public void Only_appointments_that_count_make_somebody_busy_that_day()
    {
        var salon = new TestSalon().Staff(1).Staff(2)
            .Busy(Person(1), "13:00-14:00").Busy(Person(2), "13:00-15:00", heldUntil: A.Monday);

        var afterIt = salon.Plan(AnyoneForHalfAnHour, "10:00", A.Monday);

        Assert.Equal(Person(2), afterIt.Parts[0].Staff!.Staff); // T42: the hold has lapsed
        Assert.Equal(Person(1), salon.Plan(AnyoneForHalfAnHour, "10:00").Parts[0].Staff!.Staff);
    }

    [Fact]
    public void A_salon_may_put_the_rules_in_another_order()
    {
        var salon = new TestSalon()
            .Ruled(rules => rules.WithStaffChoice(StaffChoiceRule.FewestBookedMinutes, StaffChoiceRule.Priority))
            .Staff(1, with: member => member with { Priority = 1 }).Busy(Person(1), "13:00-14:00")
            .Staff(2, with: member => member with { Priority = 2 });

        Assert.Equal((Person(2), ChoiceReason.FewestBookedMinutes), Chosen(salon, AnyoneForHalfAnHour));
    }

    [Fact]
    public void The_reason_compares_with_those_who_were_free()
    {
        var salon = new TestSalon()
            .Staff(1).Staff(2, with: member => member with { Priority = 1 }).Busy(Person(2), "10:00-11:00")
            .Staff(3, with: member => member with { Priority = 1, Skills = [A.Facial, Skill.Of("nails")] })
            .Busy(Person(1), "10:00-11:00");

        Assert.Equal((Person(3), ChoiceReason.NobodyElse), Chosen(salon, AnyoneForHalfAnHour));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Seeds)])]
    public void The_order_of_people_rooms_and_claims_in_the_input_changes_nothing(int seed)
    {
        var scenario = Scenario.OfSeveralServices(seed);
        var (salon, diary) = scenario.Reversed();

        var mirrored = new Scheduling.Availability.VisitPlanner(salon, diary)
            .Search(scenario.Request, scenario.Day, null);

        Assert.Equal(scenario.Planner.Search(scenario.Request, scenario.Day, null), mirrored); // law 8
    }

    private static VisitRequest Wishing(StaffWish wish) => Ask(Part(Facial("30")).With(wish));

    private static (Beauty.Domain.Identity.StaffId Staff, ChoiceReason Reason) Chosen(TestSalon salon,
        VisitRequest request) =>
        salon.Plan(request, "10:00").Parts[0].Staff is { } staff ? (staff.Staff, staff.Reason) : default;
}
