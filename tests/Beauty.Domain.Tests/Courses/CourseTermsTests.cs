using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Courses;

public sealed class CourseTermsTests
{
    [Fact]
    public void Sessions_are_counted_from_none_to_9999()
    {
        ValueContract.Of(() => SessionCount.Of(12), SessionCount.Of(13))
            .HasText("12")
            .HasJson("12")
            .RefusesJson("-1", "1.5", "\"1\"", "null", "10000")
            .ComesFirst()
            .HasHarmlessDefault("0");
        Assert.Equal("12.0", string.Create(null, $"{SessionCount.Of(12):F1}"));
        Assert.Equal((true, false), (SessionCount.None.IsNone, SessionCount.One.IsNone));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(9_999, true)]
    [InlineData(10_000, false)]
    public void A_number_of_sessions_has_bounds(int value, bool isAccepted)
    {
        if (isAccepted)
        {
            Assert.Equal(value, SessionCount.Of(value).Value);
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => SessionCount.Of(value));
        }
    }

    [Fact]
    public void Sessions_are_added_and_taken_within_their_bounds()
    {
        Assert.Equal(SessionCount.Of(5), SessionCount.Of(2) + SessionCount.Of(3));
        Assert.Equal(SessionCount.None, SessionCount.Of(3) - SessionCount.Of(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => SessionCount.Of(3) - SessionCount.Of(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => SessionCount.Of(9_999) + SessionCount.One);
    }

    [Fact]
    public void Names_and_codes_are_short_texts()
    {
        ValueContract.Of(() => CourseName.Of(" 补水十次卡 "), CourseName.Of("补水卡"))
            .HasText("补水十次卡")
            .RefusesJson("\"\"", "\" \"");
        ValueContract.Of(() => CourseCode.Of(" face-10 "), CourseCode.Of("FACE-11"))
            .HasText("FACE-10")
            .HasJson("\"FACE-10\"")
            .RefusesJson("\"\"", "\"FACE 10\"", "\"补水\"");
        Assert.Throws<ArgumentException>(() => CourseName.Of(new string('a', CourseName.MaximumLength + 1)));
        Assert.Throws<ArgumentException>(() => CourseName.Of("a\nb"));
        Assert.Throws<ArgumentException>(() => CourseCode.Of(new string('A', CourseCode.MaximumLength + 1)));
        Assert.Equal(CourseName.MaximumLength, CourseName.Of(new string('a', CourseName.MaximumLength)).Text.Length);
        Assert.Equal(CourseCode.MaximumLength, CourseCode.Of(new string('A', CourseCode.MaximumLength)).Text.Length);
    }

    [Fact]
    public void K57_The_usual_conditions_are_those_of_the_trade()
    {
        var terms = CourseTerms.Of(CourseName.Of("卡"), ACourse.Cny(100m), ACourse.Line(ACourse.Facial, 50m, 3));

        Assert.Equal(CourseValidity.Unlimited, terms.Validity);
        Assert.Equal(
            (MissedVisitPolicy.SessionTaken, MissedVisitPolicy.SessionTaken, SessionOrder.PaidFirst),
            (terms.NoShow, terms.LateCancel, terms.Order));
        Assert.Equal(
            (GiftRevenue.Shares, ACourse.Sessions(2), 30),
            (terms.GiftRevenue, terms.WarnAtSessions, terms.WarnAtDays));
        Assert.True(terms.Sale.Contains(LocalDate.MinIsoValue));
    }

    [Fact]
    public void C01_A_pool_line_covers_each_of_its_services()
    {
        var line = CourseLine.Of([ACourse.Facial, ACourse.Massage], ACourse.Cny(300m), ACourse.Sessions(5));
        var terms = CourseTerms.Of(CourseName.Of("任选"), ACourse.Cny(1_000m), line);

        Assert.True(terms.Covers(ACourse.Facial) && terms.Covers(ACourse.Massage));
        Assert.False(terms.Covers(ACourse.Peel));
    }

    [Fact]
    public void A_line_names_services_and_has_a_session()
    {
        Assert.Throws<ArgumentException>(() => Of([]));
        Assert.Throws<ArgumentException>(() => Of([ACourse.Facial, ACourse.Facial]));
        Assert.Throws<ArgumentException>(() => Of([default]));
        Assert.Throws<ArgumentException>(() => Of([.. Enumerable.Range(0, 101).Select(An.Id<ServiceId>)]));
        Assert.Equal(100, Of([.. Enumerable.Range(0, 100).Select(An.Id<ServiceId>)]).Services.Length);
        Assert.Throws<ArgumentException>(() => ACourse.Line(ACourse.Facial, 1m, 0));
        Assert.Throws<ArgumentException>(() => ACourse.Line(ACourse.Facial, -0.01m, 1));
        Assert.Throws<ArgumentException>(() => CourseLine.Of([ACourse.Facial], default, SessionCount.One));
        Assert.Throws<ArgumentOutOfRangeException>(() => ACourse.Line(ACourse.Facial, 1m, 9_999, 1));
        Assert.Throws<ArgumentException>(() => CourseLine.Of(
            [ACourse.Facial],
            Money.FromMinorUnits((long.MaxValue / SessionCount.Most) + 1, Currency.Cny),
            SessionCount.One));
    }

    [Fact]
    public void A_price_needs_a_paid_session_that_can_bear_it()
    {
        var free = ACourse.Line(ACourse.Facial, 0m, 3);
        var gift = ACourse.Line(ACourse.Facial, 100m, 0, 3);

        Assert.Throws<ArgumentException>(() => Of(0.01m, free));
        Assert.Throws<ArgumentException>(() => Of(0.01m, gift));
        Assert.Equal(ACourse.Cny(0m), Of(0m, free, gift).Price);
    }

    [Fact]
    public void A_price_is_at_least_zero_in_the_currency_of_all_lines()
    {
        var line = ACourse.Line(ACourse.Facial, 100m, 3);
        var foreign = CourseLine.Of([ACourse.Facial], Money.Of(10m, Currency.Usd), SessionCount.One);

        Assert.Throws<ArgumentException>(() => Of(-0.01m, line));
        Assert.Throws<ArgumentException>(() => CourseTerms.Of(CourseName.Of("卡"), default, line));
        Assert.Contains(
            "Line 2", Assert.Throws<ArgumentException>(() => Of(1m, line, foreign)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Of(1m));
        Assert.Throws<ArgumentException>(() => Of(1m, [.. Enumerable.Repeat(line, 51)]));
        Assert.Equal(50, Of(1m, [.. Enumerable.Repeat(line, 50)]).Lines.Length);
    }

    [Fact]
    public void Conditions_have_names_and_bounds()
    {
        var terms = ACourse.Facials;

        Assert.Throws<ArgumentOutOfRangeException>(() => terms.OnMissedVisits((MissedVisitPolicy)9, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => terms.OnMissedVisits(default, (MissedVisitPolicy)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => terms.Using((SessionOrder)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => terms.WithGiftRevenue((GiftRevenue)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => terms.WarningAt(default, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => terms.WarningAt(default, 367));
        Assert.Equal(366, terms.WarningAt(default, 366).WarnAtDays);
    }

    [Fact]
    public void Terms_are_equal_when_every_condition_is()
    {
        var terms = ACourse.Facials;
        CourseTerms[] others =
        [
            terms.ValidFor(CourseValidity.Unlimited),
            terms.Sold(SellablePeriod.Between(null, new(2026, 12, 31))),
            terms.OnMissedVisits(MissedVisitPolicy.SessionReleased, default),
            terms.OnMissedVisits(default, MissedVisitPolicy.SessionReleased),
            terms.Using(SessionOrder.GiftedFirst),
            terms.WithGiftRevenue(GiftRevenue.Nothing),
            terms.WarningAt(ACourse.Sessions(3), 30),
            terms.WarningAt(ACourse.Sessions(2), 31),
            CourseTerms.Of(terms.Name, terms.Price, ACourse.Line(ACourse.Facial, 380m, 10, 3)).ValidFor(terms.Validity),
            CourseTerms.Of(CourseName.Of("卡"), terms.Price, [.. terms.Lines]).ValidFor(terms.Validity),
        ];
        var same = CourseTerms.Of(terms.Name, terms.Price, ACourse.Line(ACourse.Facial, 380m, 10, 2))
            .ValidFor(CourseValidity.FromPurchase(ValidityTerm.OfMonths(6)));

        Assert.Equal(terms, same);
        Assert.Equal(terms.GetHashCode(), same.GetHashCode());
        Assert.All(others, other => Assert.NotEqual(terms, other));
        Assert.All(others, other => Assert.NotEqual(terms.Lines[0], ACourse.Line(ACourse.Massage, 380m, 10, 2)));
    }

    [Theory]
    [InlineData(2026, 4, 30, false)]
    [InlineData(2026, 5, 1, true)]
    [InlineData(2026, 5, 31, true)]
    [InlineData(2026, 6, 1, false)]
    public void A_sellable_period_includes_both_its_ends(int year, int month, int day, bool contains)
    {
        var may = SellablePeriod.Between(new(2026, 5, 1), new(2026, 5, 31));

        Assert.Equal(contains, may.Contains(new(year, month, day)));
        Assert.Throws<ArgumentException>(() => SellablePeriod.Between(new(2026, 5, 2), new(2026, 5, 1)));
        Assert.True(SellablePeriod.Between(new(2026, 5, 1), new(2026, 5, 1)).Contains(new(2026, 5, 1)));
    }

    private static CourseLine Of(IEnumerable<ServiceId> services) =>
        CourseLine.Of(services, ACourse.Cny(1m), SessionCount.One);

    private static CourseTerms Of(decimal price, params CourseLine[] lines) =>
        CourseTerms.Of(CourseName.Of("卡"), ACourse.Cny(price), lines);
}
