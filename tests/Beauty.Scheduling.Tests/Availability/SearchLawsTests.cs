using Beauty.Scheduling.Time;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Scheduling.Tests.Availability;

/// <summary>
/// Laws 1, 4 and 10 of scheduling: search, "why not" and booking agree, and all agree with brute force.
/// </summary>
public sealed class SearchLawsTests
{
    [Property(MaxTest = 200, Arbitrary = [typeof(Seeds)])]
    public void A_search_for_one_service_finds_what_brute_force_finds(int seed) =>
        AgreesWithBruteForce(Scenario.OfOneService(seed));

    [Property(MaxTest = 200, Arbitrary = [typeof(Seeds)])]
    public void A_search_for_a_visit_finds_what_brute_force_finds(int seed) =>
        AgreesWithBruteForce(Scenario.OfSeveralServices(seed));

    [Property(MaxTest = 200, Arbitrary = [typeof(Seeds)])]
    public void Each_slot_is_booked_unchanged_and_each_other_start_refused_for_the_explained_reason(int seed)
    {
        var scenario = Scenario.OfSeveralServices(seed);
        var slots = scenario.Planner.Search(scenario.Request, scenario.Day, null)
            .ToDictionary(slot => slot.Start.ToInstant(), slot => slot.Plan);

        foreach (var start in new Oracle(scenario).Grid(scenario.Day))
        {
            var placed = scenario.Planner.Place(scenario.Request, start, null);
            var causes = scenario.Planner.Explain(scenario.Request, start, null);

            if (slots.TryGetValue(start, out var plan))
            {
                Assert.Equal(plan, placed.Value);
                Assert.Empty(causes);
            }
            else
            {
                Assert.Equal(placed.Refusal, causes[0]);
            }
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Seeds)])]
    public void A_search_in_parts_joined_is_the_search_of_the_whole(int seed, uint cut)
    {
        var scenario = Scenario.OfSeveralServices(seed);
        var middle = scenario.Day.Start + Duration.FromSeconds(
            1 + (cut % ((long)scenario.Day.Length.TotalSeconds - 1)));

        var whole = Starts(scenario, scenario.Day);
        var first = Starts(scenario, TimeRange.Between(scenario.Day.Start, middle));
        var second = Starts(scenario, TimeRange.Between(middle, scenario.Day.End));

        Assert.Equal(whole, [.. first, .. second]); // law 4
    }

    private static void AgreesWithBruteForce(Scenario scenario)
    {
        var range = TimeRange.From(scenario.Day.Start, Duration.FromHours(16));
        var oracle = new Oracle(scenario);

        var found = Starts(scenario, range);

        Assert.Equal(oracle.Grid(range).Where(oracle.IsFree).ToList(), found);
    }

    private static List<Instant> Starts(Scenario scenario, TimeRange range) =>
        [.. scenario.Planner.Search(scenario.Request, range, null).Select(slot => slot.Start.ToInstant())];
}
