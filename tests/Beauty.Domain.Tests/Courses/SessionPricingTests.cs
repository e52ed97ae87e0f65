using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Tests.Shared;
using FsCheck;

namespace Beauty.Domain.Tests.Courses;

/// <summary>K60: a price falls on lines by list value and on sessions by the rounded cumulative amount.</summary>
public sealed class SessionPricingTests
{
    [Fact]
    public void K60_2980_over_48_sessions_is_62_08_first_and_62_08_last()
    {
        var pricing = Of(2_980m, 48);

        Assert.Equal(ACourse.Cny(62.08m), Revenue(pricing, 1));
        Assert.Equal(ACourse.Cny(2_917.92m), pricing.EarnedAfter(ACourse.Sessions(47)));
        Assert.Equal(ACourse.Cny(62.08m), Revenue(pricing, 48));
        Assert.Equal(ACourse.Cny(2_980m), pricing.EarnedAfter(ACourse.Sessions(48)));
    }

    [Fact]
    public void K60_500_for_5_is_100_a_session() =>
        Assert.All(Enumerable.Range(1, 5), session => Assert.Equal(ACourse.Cny(100m), Revenue(Of(500m, 5), session)));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 0)]
    [InlineData(4, 0)]
    public void K60_Half_a_cent_is_rounded_away_from_zero(int session, int fen) =>
        Assert.Equal(Money.FromMinorUnits(fen, Currency.Cny), Revenue(Of(0.01m, 4), session));

    [Property(MaxTest = 1_000)]
    public void K60_The_sessions_add_up_to_the_amount_and_differ_by_at_most_a_cent(NonNegativeInt fen, byte count)
    {
        var pricing = SessionPricing.Of(
            Money.FromMinorUnits(fen.Get, Currency.Cny), ACourse.Sessions(1 + count));

        var each = Enumerable.Range(1, 1 + count).Select(session => Revenue(pricing, session).MinorUnits).ToList();

        Assert.Equal(fen.Get, each.Sum());
        Assert.InRange(each.Max() - each.Min(), 0, 1);
        Assert.True(each.Min() >= 0);
    }

    [Property(MaxTest = 1_000)]
    public void K60_Whatever_was_given_back_the_last_session_ends_at_the_amount(
        NonNegativeInt fen, byte count, byte[] back)
    {
        var pricing = SessionPricing.Of(
            Money.FromMinorUnits(fen.Get % 100_000, Currency.Cny), ACourse.Sessions(1 + (count % 20)));
        var live = new List<Money>();
        foreach (var which in back.Append((byte)0))
        {
            while (live.Count < pricing.Sessions.Value)
            {
                live.Add(pricing.RevenueOfNext(
                    ACourse.Sessions(live.Count), SessionCount.One, Money.Sum(live, Currency.Cny)));
            }

            Assert.Equal(pricing.Amount, Money.Sum(live, Currency.Cny));
            Assert.DoesNotContain(live, one => one.IsNegative);
            live.RemoveAt(which % live.Count);
            live.RemoveRange(0, live.Count / 2);
        }
    }

    [Fact]
    public void K60_Lines_share_the_price_by_their_list_value()
    {
        CourseLine[] lines = [ACourse.Line(ACourse.Facial, 300m, 10), ACourse.Line(ACourse.Massage, 100m, 10, 10)];

        var shared = SessionPricing.Allocate(ACourse.Cny(2_500m), lines, GiftRevenue.Shares);
        var paidOnly = SessionPricing.Allocate(ACourse.Cny(2_500m), lines, GiftRevenue.Nothing);

        Assert.Equal([Of(1_500m, 10), Of(1_000m, 20)], shared);
        Assert.Equal([Of(1_875m, 10), Of(625m, 10)], paidOnly);
    }

    [Fact]
    public void K44_The_last_cent_goes_to_the_largest_remainder() =>
        Assert.Equal(
            [Of(33.34m, 1), Of(33.33m, 1), Of(33.33m, 1)],
            SessionPricing.Allocate(
                ACourse.Cny(100m), [.. Enumerable.Repeat(ACourse.Line(ACourse.Facial, 50m, 1), 3)], default));

    [Fact]
    public void A_gifted_line_bears_nothing_when_gifts_do_not_share()
    {
        CourseLine[] lines = [ACourse.Line(ACourse.Facial, 300m, 10), ACourse.Line(ACourse.Massage, 100m, 0, 3)];

        var pricing = SessionPricing.Allocate(ACourse.Cny(2_500m), lines, GiftRevenue.Nothing);

        Assert.Equal([Of(2_500m, 10), Of(0m, 0)], pricing);
        Assert.Equal(ACourse.Cny(0m), pricing[1].EarnedAfter(SessionCount.None));
    }

    [Fact]
    public void A_course_that_was_a_gift_as_a_whole_bears_nothing() =>
        Assert.Equal(
            [Of(0m, 12)], SessionPricing.Allocate(ACourse.Cny(0m), ACourse.Facials.Lines, GiftRevenue.Shares));

    [Fact]
    public void Wrong_amounts_are_refused()
    {
        var pricing = Of(100m, 2);

        Assert.Throws<ArgumentException>(() => Of(-0.01m, 2));
        Assert.Throws<ArgumentException>(() => Of(0.01m, 0));
        Assert.Throws<ArgumentException>(() => SessionPricing.Of(default, SessionCount.One));
        Assert.Throws<ArgumentOutOfRangeException>(() => pricing.EarnedAfter(ACourse.Sessions(3)));
        Assert.Throws<ArgumentException>(() => SessionPricing.Allocate(
            ACourse.Cny(1m), [ACourse.Line(ACourse.Facial, 0m, 1)], GiftRevenue.Shares));
    }

    private static SessionPricing Of(decimal amount, int sessions) =>
        SessionPricing.Of(ACourse.Cny(amount), ACourse.Sessions(sessions));

    private static Money Revenue(SessionPricing pricing, int session)
    {
        var before = ACourse.Sessions(session - 1);
        return pricing.RevenueOfNext(before, SessionCount.One, pricing.EarnedAfter(before));
    }
}
