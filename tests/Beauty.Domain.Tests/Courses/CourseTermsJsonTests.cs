using System.Text.Json;
using Beauty.Domain.Courses;
using Beauty.Domain.Json;
using NodaTime;

namespace Beauty.Domain.Tests.Courses;

public sealed class CourseTermsJsonTests
{
    private const string LineOne =
        """
        {"services":["01900000-0000-7000-8000-0000000000b1"],"listPrice":{"amount":"380.00","currency":"CNY"},"paid":10}
        """;

    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary.ToOptions();

    public static TheoryData<string, string> Wrong { get; } = new()
    {
        { Plan("\"price\":{\"amount\":\"-1.00\",\"currency\":\"CNY\"}"), "The price is at least zero" },
        { Plan(lines: ""), "A course has 1 to 50 lines, got 0" },
        { Plan(lines: LineOne + ",null"), "Line 2" },
        { Plan(lines: LineOne + "," + LineOne.Replace("10}", "0}", StringComparison.Ordinal)),
            "Line 2: A line has at" },
        { Plan(lines: LineOne.Replace("CNY", "USD", StringComparison.Ordinal)), "Line 1 has a list price in USD" },
        { Plan(lines: LineOne.Replace("380.00", "0.00", StringComparison.Ordinal)), "needs a paid session with" },
        { Plan(more: ",\"validFrom\":\"first-use\""), "without end has no start" },
        { Plan(more: ",\"validFrom\":\"purchase\""), "without end has no start" },
        { Plan(more: ",\"startWithin\":\"P3M\""), "without end has no start" },
        { Plan(more: ",\"validFor\":\"P6M\",\"startWithin\":\"P3M\""), "startWithin (P3M) is for" },
        { Plan(more: ",\"validFor\":\"6 months\""), "'6 months' is no term" },
        { Plan(more: ",\"soldFrom\":\"2026-05-02\",\"soldUntil\":\"2026-05-01\""), "precedes the first" },
        { Plan(more: ",\"noShow\":\"forgiven\""), "noShow" },
        { Plan(more: ",\"warnAtDays\":367"), "366" },
        { Plan(more: ",\"refunds\":{\"coolingOffDays\":367}"), "366" },
        { Plan(more: ",\"discount\":1"), "discount" },
        { """{"price":{"amount":"1.00","currency":"CNY"},"lines":[]}""", "name" },
    };

    [Fact]
    public void Terms_need_name_price_and_lines_and_have_defaults_for_the_rest()
    {
        var terms = Read(Plan());

        Assert.Equal(
            CourseTerms.Of(CourseName.Of("补水十次卡"), ACourse.Cny(2_980m), [.. terms.Lines]), terms);
        Assert.Equal(ACourse.Sessions(0), terms.Lines[0].Gifted);
    }

    [Fact]
    public void Every_condition_can_be_written_as_data()
    {
        var terms = Read(Plan(more:
            """
            ,"validFor":"P6M","validFrom":"first-use","startWithin":"P90D","soldFrom":"2026-05-01",
            "noShow":"session-released","lateCancel":"session-taken","order":"gifted-first","giftRevenue":"nothing",
            "warnAtSessions":3,"warnAtDays":14,"refunds":{"health":"less-list-price","coolingOffDays":14}
            """));

        Assert.Equal(CourseValidity.FromFirstUse(ACourse.HalfYear, ValidityTerm.OfDays(90)), terms.Validity);
        Assert.Equal(SellablePeriod.Between(new LocalDate(2026, 5, 1), null), terms.Sale);
        Assert.Equal(
            (MissedVisitPolicy.SessionReleased, MissedVisitPolicy.SessionTaken), (terms.NoShow, terms.LateCancel));
        Assert.Equal((SessionOrder.GiftedFirst, GiftRevenue.Nothing), (terms.Order, terms.GiftRevenue));
        Assert.Equal((ACourse.Sessions(3), 14), (terms.WarnAtSessions, terms.WarnAtDays));
        Assert.Equal(
            RefundTerms.Usual.With(RefundGround.Health, RefundMethod.LessListPrice).WithCoolingOff(14), terms.Refunds);
        Assert.Equal(terms, Read(JsonSerializer.Serialize(terms, Options)));
    }

    [Fact]
    public void Terms_are_written_with_their_defaults_so_that_later_defaults_change_nothing_sold()
    {
        var json = JsonSerializer.Serialize(ACourse.Facials, Options);

        Assert.Equal(
            """
            {"name":"补水十次卡","price":{"amount":"2980.00","currency":"CNY"},"lines":[{"services":["
            """.Trim() + ACourse.Facial + """
            "],"listPrice":{"amount":"380.00","currency":"CNY"},"paid":10,"gifted":2}],"validFor":"P6M","validFrom":"pu
            """.Trim() + """
            rchase","noShow":"session-taken","lateCancel":"session-taken","order":"paid-first","giftRevenue":"shares",
            """.Trim() + """
            "warnAtSessions":2,"warnAtDays":30,"refunds":{"coolingOff":"pro-rata","salonFault":"pro-rata","clientReaso
            """.Trim() + """
            n":"less-list-price","health":"pro-rata","coolingOffDays":7}}
            """.Trim(),
            json);
        Assert.Equal(ACourse.Facials, Read(json));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Data_that_break_a_rule_are_refused_with_the_place_and_the_value(string json, string says)
    {
        var wrong = Assert.Throws<JsonException>(() => Read(json));

        Assert.Contains(says, wrong.Message, StringComparison.Ordinal);
    }

    private static CourseTerms Read(string json) => JsonSerializer.Deserialize<CourseTerms>(json, Options)!;

    private static string Plan(
        string price = "\"price\":{\"amount\":\"2980.00\",\"currency\":\"CNY\"}",
        string lines = LineOne,
        string more = "") =>
        $"{{\"name\":\"补水十次卡\",{price},\"lines\":[{lines}]{more}}}";
}
