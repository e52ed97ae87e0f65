using FrontDesk.Replay.Fitting;

namespace FrontDesk.Tests.Replay.Fitting;

public sealed class TheIntervalOfAQuantile
{
    /// <summary>Of a median, as tables of order statistics print them: 6 values are the fewest.</summary>
    [Theory]
    [InlineData(1, null, null)]
    [InlineData(5, null, null)]
    [InlineData(6, 1, 6)]
    [InlineData(8, 1, 8)]
    [InlineData(10, 2, 9)]
    [InlineData(20, 6, 15)]
    public void A_medians_ranks_are_those_of_the_tables(int count, int? lower, int? upper) =>
        AssertRanks(count, 0.5m, lower, upper);

    /// <summary>0.95^71 = 0.0262 and 0.95^72 = 0.0249: from 72 values on the smallest is a lower end.</summary>
    [Theory]
    [InlineData(0, null, null)]
    [InlineData(1, null, null)]
    [InlineData(2, null, 2)]
    [InlineData(20, null, 4)]
    [InlineData(71, null, 9)]
    [InlineData(72, 1, 9)]
    [InlineData(100, 1, 11)]
    [InlineData(559, 18, 39)]
    public void A_low_quantile_needs_many_values_for_a_lower_end(int count, int? lower, int? upper) =>
        AssertRanks(count, 0.05m, lower, upper);

    [Fact]
    public void Thousands_of_values_do_not_run_out_of_digits() => AssertRanks(3000, 0.5m, 1446, 1555);

    private static void AssertRanks(int count, decimal quantile, int? lower, int? upper)
    {
        var ranks = RankInterval.Of(count, quantile);

        Assert.Equal((lower, upper), (ranks.Lower, ranks.Upper));
    }
}
