using Beauty.Scheduling.Locations;
using NodaTime;

namespace Beauty.Scheduling.Tests.Locations;

/// <summary>T18, T25, T27, T48 and decision 13: what salons decide differently.</summary>
public sealed class BookingRulesTests
{
    [Fact]
    public void The_usual_answers_are_the_first_ones_of_the_rules()
    {
        var rules = BookingRules.Default;

        Assert.Equal((15, GridOrigin.LocalMidnight), (rules.Grid.StepMinutes, rules.Grid.Origin)); // T18
        Assert.Equal(TurnoverRule.Shared, rules.Turnover); // T25
        Assert.Equal(VisitPauseRule.Larger, rules.VisitPause); // T27
        Assert.Equal(
            [
                StaffChoiceRule.ClientsWish, StaffChoiceRule.Priority, StaffChoiceRule.FewestOtherSkills,
                StaffChoiceRule.FewestBookedMinutes, StaffChoiceRule.LeastRecentlyAssigned,
            ],
            rules.StaffChoice); // T48
        Assert.True(rules.MayStartOffGrid(BookingChannel.Desk));
        Assert.False(rules.MayStartOffGrid(BookingChannel.Online));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(7, true)]
    [InlineData(240, true)]
    [InlineData(241, false)]
    public void A_step_is_1_to_240_minutes(int minutes, bool isTaken)
    {
        Assert.Equal(isTaken, Record.Exception(() => StartGrid.Every(minutes)) is null);
        Assert.Equal(isTaken, Record.Exception(() => StartGrid.EveryFromShiftStart(minutes)) is null);
    }

    [Fact]
    public void A_grid_knows_its_step() =>
        Assert.Equal(Duration.FromMinutes(20), StartGrid.EveryFromShiftStart(20).Step);

    [Fact]
    public void Channels_are_kept_once_and_in_order()
    {
        var rules = BookingRules.Default.WithOffGridChannels(
            BookingChannel.Online, BookingChannel.Desk, BookingChannel.Online);

        Assert.Equal([BookingChannel.Desk, BookingChannel.Online], rules.OffGridChannels);
        Assert.True(rules.MayStartOffGrid(BookingChannel.Online));
    }

    [Fact]
    public void Rules_are_equal_by_content()
    {
        var rules = BookingRules.Default;

        Assert.Equal(rules, rules.WithGrid(StartGrid.Every(15)).WithOffGridChannels(BookingChannel.Desk));
        Assert.Equal(rules.GetHashCode(), rules.WithGrid(StartGrid.Every(15)).GetHashCode());
        Assert.NotEqual(rules, rules.WithGrid(StartGrid.EveryFromShiftStart(15)));
        Assert.NotEqual(rules, rules.WithOffGridChannels());
        Assert.NotEqual(rules, rules.WithTurnover(TurnoverRule.Additive));
        Assert.NotEqual(rules, rules.WithVisitPause(VisitPauseRule.None));
        Assert.NotEqual(rules, rules.WithStaffChoice(StaffChoiceRule.Priority));
        Assert.Empty(rules.WithStaffChoice().StaffChoice);
    }

    [Fact]
    public void Rules_that_make_no_sense_are_refused()
    {
        var rules = BookingRules.Default;

        Action[] uses =
        [
            () => rules.WithGrid(default),
            () => rules.WithOffGridChannels(default(BookingChannel)),
            () => rules.WithTurnover((TurnoverRule)2),
            () => rules.WithVisitPause((VisitPauseRule)2),
            () => rules.WithStaffChoice((StaffChoiceRule)5),
            () => rules.WithStaffChoice(StaffChoiceRule.Priority, StaffChoiceRule.Priority),
        ];

        Assert.All(uses, use => Assert.ThrowsAny<ArgumentException>(use));
    }
}
