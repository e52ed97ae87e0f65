using System.Globalization;
using Beauty.Loyalty.Points;
using Beauty.Tests.Shared;
using FsCheck;

namespace Beauty.Loyalty.Tests.Points;

/// <summary>K7: zero and negative amounts are no credits and no debits.</summary>
public sealed class PointsAmountTests
{
    [Fact]
    public void Points_are_a_value_whose_default_is_zero() =>
        ValueContract.Of(() => PointsAmount.Of(120), PointsAmount.Of(121))
            .HasText("120")
            .HasJson("120")
            .RefusesJson("-1", "1.5", "\"1\"", "null", "9223372036854775808")
            .ComesFirst()
            .HasHarmlessDefault("0");

    [Theory]
    [InlineData(-1, false, false)]
    [InlineData(0, true, false)]
    [InlineData(1, true, true)]
    public void An_amount_may_be_zero_but_an_entry_may_not(long value, bool isAmount, bool isEntry)
    {
        Assert.Equal(isAmount, Accepts(() => PointsAmount.Of(value)));
        Assert.Equal(isEntry, Accepts(() => PointsAmount.OfEntry(value)));
    }

    [Fact]
    public void Json_that_is_no_number_of_points_is_told_the_limit() => Assert.Contains(
        "a whole number, at least 0.",
        Assert.Throws<System.Text.Json.JsonException>(
            () => System.Text.Json.JsonSerializer.Deserialize<PointsAmount>("-1")).Message,
        StringComparison.Ordinal);

    [Property]
    public void The_order_is_that_of_the_numbers(NonNegativeInt first, byte more)
    {
        var (less, other) = (PointsAmount.Of(first.Get), PointsAmount.Of(first.Get + (long)(more % 3)));

        Assert.Equal(less.Value < other.Value, less < other);
        Assert.Equal(less.Value > other.Value, less > other);
        Assert.Equal(less.Value <= other.Value, less <= other);
        Assert.Equal(less.Value >= other.Value, less >= other);
        Assert.Equal(PointsAmount.Zero, System.Text.Json.JsonSerializer.Deserialize<PointsAmount>("0"));
    }

    [Fact]
    public void Zero_is_zero()
    {
        Assert.True(PointsAmount.Zero.IsZero);
        Assert.False(PointsAmount.OfEntry(1).IsZero);
    }

    [Property]
    public void What_is_added_can_be_taken_away_again(NonNegativeInt first, NonNegativeInt second)
    {
        var (left, right) = (PointsAmount.Of(first.Get), PointsAmount.Of(second.Get));

        Assert.Equal(left, left + right - right);
        Assert.Equal((long)first.Get + second.Get, (left + right).Value);
    }

    [Theory]
    [InlineData(5, 4, 1)]
    [InlineData(5, 5, 0)]
    [InlineData(5, 6, null)]
    public void No_more_is_taken_than_there_is(long from, long taken, int? left)
    {
        if (left is { } expected)
        {
            Assert.Equal(PointsAmount.Of(expected), PointsAmount.Of(from) - PointsAmount.Of(taken));
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => PointsAmount.Of(from) - PointsAmount.Of(taken));
        }
    }

    [Fact]
    public void A_sum_beyond_the_bounds_is_an_error() =>
        Assert.Throws<OverflowException>(() => PointsAmount.Of(long.MaxValue) + PointsAmount.Of(1));

    [Fact]
    public void Points_are_shown_with_the_marks_of_the_culture() =>
        Assert.Equal("1.200", string.Create(CultureInfo.GetCultureInfo("de-DE"), $"{PointsAmount.Of(1200):N0}"));

    private static bool Accepts(Func<PointsAmount> make)
    {
        try
        {
            _ = make();
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }
}
