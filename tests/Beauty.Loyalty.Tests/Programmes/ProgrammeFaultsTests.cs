using System.Globalization;
using System.Text.Json;
using Beauty.Loyalty.Programmes;

namespace Beauty.Loyalty.Tests.Programmes;

/// <summary>L01, K25, K36: a wrong value gives one refusal that names its path, the value and the limit.</summary>
public sealed class ProgrammeFaultsTests
{
    [Theory]
    // what stands there | what stands there instead | path | value | limit
    [InlineData("\"schema\": 1", "\"schema\": 2", "$.schema", "2", "1..1")]
    [InlineData("\"code\": \"house\"", "\"code\": \"My House\"", "$.code", "\"My House\"", "a-z 0-9 -, <= 40")]
    [InlineData("\"version\": 3", "\"version\": 0", "$.version", "0", "1..2147483647")]
    [InlineData("\"version\": 3,", "", "$.version", "null", "1..2147483647")]
    [InlineData("Asia/Shanghai", "Asia/Atlantis", "$.zone", "\"Asia/Atlantis\"", "IANA")]
    [InlineData("\"CNY\"", "\"YUAN\"", "$.currency", "\"YUAN\"", "ISO 4217")]
    [InlineData("\"withTax\": false", "\"withTax\": 0", "$.basis.withTax", "0", "true | false")]
    [InlineData(
        "\"rounding\": \"down\"", "\"rounding\": \"off\"", "$.earning.rounding", "\"off\"",
        "down | up | half-up | half-even | to-zero")]
    [InlineData("\"capPerOrder\": 5000", "\"capPerOrder\": 0", "$.earning.capPerOrder", "0", ">= 1")]
    [InlineData("\"per\": \"1.00\"", "\"per\": \"0.00\"", "$.earning.rules[0].per", "\"0.00\"", "\"> 0.00 CNY\"")]
    [InlineData("\"per\": \"1.00\"", "\"per\": \"1.001\"", "$.earning.rules[0].per", "\"1.001\"", "\"> 0.00 CNY\"")]
    [InlineData("\"per\": \"1.00\"", "\"per\": \"-1.00\"", "$.earning.rules[0].per", "\"-1.00\"", "\"> 0.00 CNY\"")]
    [InlineData("\"per\": \"1.00\"", "\"per\": 1.00", "$.earning.rules[0].per", "1.00", "\"…\"")]
    [InlineData("\"points\": 1,", "\"points\": 0,", "$.earning.rules[0].points", "0", ">= 1")]
    [InlineData("\"factor\": 2", "\"factor\": 0", "$.earning.rules[2].factor", "0", "> 0, <= 1000")]
    [InlineData("\"factor\": 2", "\"factor\": 1000.01", "$.earning.rules[2].factor", "1000.01", "> 0, <= 1000")]
    [InlineData("\"factor\": 2", "\"factor\": \"2\"", "$.earning.rules[2].factor", "\"2\"", "> 0, <= 1000")]
    [InlineData("\"code\": \"review\"", "\"code\": \"base\"", "$.earning.rules[3].code", "\"base\"", "1 ×")]
    [InlineData(
        "\"kind\": \"bonus\"", "\"kind\": \"gift\"", "$.earning.rules[3].kind", "\"gift\"",
        "base-rate | factor | bonus")]
    [InlineData(
        "\"leastSpend\": \"3000.00\"", "\"leastSpend\": \"0.00\"", "$.earning.rules[1].when.leastSpend", "\"0.00\"",
        "\"> 0.00 CNY\"")]
    [InlineData(
        "\"lastDate\": \"2026-12-31\"", "\"lastDate\": \"2025-12-31\"", "$.earning.rules[2].when.lastDate",
        "\"2025-12-31\"", ">= 2026-01-01")]
    [InlineData(
        "\"lastDate\": \"2026-12-31\"", "\"lastDate\": \"soon\"", "$.earning.rules[2].when.lastDate", "\"soon\"",
        "yyyy-MM-dd")]
    [InlineData("[\"tuesday\"]", "[]", "$.earning.rules[2].when.weekdays", "[]", "monday .. sunday")]
    [InlineData("\"months\": 12, \"roundUp\"", "\"months\": 1201, \"roundUp\"", "$.expiry.months", "1201", "0..1200")]
    [InlineData(
        "\"months\": 12, \"roundUp\"", "\"days\": 5, \"months\": 12, \"roundUp\"", "$.expiry",
        "{ \"days\": 5, \"months\": 12, \"roundUp\": \"month\" }", "months | days")]
    [InlineData("\"activationDays\": 7", "\"activationDays\": 367", "$.activationDays", "367", "0..366")]
    [InlineData("\"soonest-end\"", "\"newest\"", "$.lotOrder", "\"newest\"", "soonest-end | oldest-earned")]
    [InlineData("\"points\": 100", "\"points\": 0", "$.redemption.points", "0", ">= 1")]
    [InlineData("\"worth\": \"1.00\"", "\"worth\": \"0.00\"", "$.redemption.worth", "\"0.00\"", "\"> 0.00 CNY\"")]
    [InlineData(
        "\"percentOfOrder\": 50", "\"percentOfOrder\": 101", "$.redemption.percentOfOrder", "101", "> 0, <= 100")]
    [InlineData(
        "\"percentOfOrder\": 50", "\"percentOfOrder\": 0.0000001", "$.redemption.percentOfOrder", "0.0000001",
        "0.000001 .. 100")]
    [InlineData("\"clawbackFloor\": \"zero\"", "\"clawbackFloor\": 0", "$.clawbackFloor", "0", "\"…\"")]
    [InlineData("\"from\": \"0.00\"", "\"from\": \"0.01\"", "$.tiers.ladder[0].from", "\"0.01\"", "= 0")]
    [InlineData(
        "\"from\": \"10000.00\"", "\"from\": \"3000.00\"", "$.tiers.ladder[2].from", "\"3000.00\"",
        "> 3000.00 CNY (silver)")]
    [InlineData("\"code\": \"gold\"", "\"code\": \"silver\"", "$.tiers.ladder[2].code", "\"silver\"", "1 ×")]
    [InlineData("\"months\": 12 }", "\"months\": 0 }", "$.tiers.measure.months", "0", "1..120")]
    [InlineData("\"validityMonths\": 12", "\"validityMonths\": 121", "$.tiers.validityMonths", "121", "1..120")]
    [InlineData(
        "\"loweredAtOnceByRefund\": false", "\"loweredAtOnceByRefund\": \"no\"", "$.tiers.loweredAtOnceByRefund",
        "\"no\"", "true | false")]
    [InlineData("\"graceDays\": 14,", "\"graceDays\": 14, \"colour\": \"red\",", "$.colour", "\"red\"",
        "activationDays | basis | clawbackFloor | code | currency | earning | expiry | graceDays | lotOrder | "
            + "redemption | schema | tiers | version | zone")]
    [InlineData("\"upgrade\": \"at-once\"", "\"upgrades\": \"at-once\"", "$.tiers.upgrades", "\"at-once\"",
        "downgrade | graceDays | ladder | loweredAtOnceByRefund | measure | upgrade | validityMonths")]
    public void A_wrong_value_is_named_with_its_path_and_limit(
        string there, string instead, string path, string value, string limit)
    {
        Assert.Contains(there, Samples.House, StringComparison.Ordinal);
        var index = Samples.House.IndexOf(there, StringComparison.Ordinal);
        var json = Samples.House.Remove(index, there.Length).Insert(index, instead);

        var refusal = Assert.IsType<ProgrammeInvalid>(LoyaltyProgramme.FromJson(json).Refusal);

        Assert.Equal((path, value, limit), (refusal.Path, refusal.Value, refusal.Limit));
    }

    [Theory]
    [InlineData("", "1:1")]
    [InlineData("{\n  \"schema\": 1,\n  oops", "3:3")]
    public void Text_that_is_no_JSON_is_refused_with_its_place(string json, string place)
    {
        var refusal = Assert.IsType<ProgrammeInvalid>(LoyaltyProgramme.FromJson(json).Refusal);

        Assert.Equal(("$", place, "JSON"), (refusal.Path, refusal.Value, refusal.Limit));
    }

    [Fact]
    public void A_setting_given_twice_and_a_list_for_an_object_are_refused()
    {
        var twice = Samples.Least.Replace("\"version\":1", "\"version\":1,\"version\":2", StringComparison.Ordinal);

        Assert.Contains("version", Refusal(twice).Value, StringComparison.Ordinal);
        Assert.Equal(("$", "{ }"), (Refusal("[]").Path, Refusal("[]").Limit));
        Assert.Equal(
            ("$.earning", "{ }"),
            (Refusal(Samples.Least.Replace("{\"rules\":[]}", "[]", StringComparison.Ordinal)).Path, "{ }"));
        Assert.Equal("$.earning.rules", Refusal(Samples.Least.Replace("[]", "{}", StringComparison.Ordinal)).Path);
        Assert.Equal(
            "$.tiers.ladder",
            Refusal(Samples.Least.Replace(
                "{\"rules\":[]}",
                "{\"rules\":[]},\"tiers\":{\"measure\":{\"kind\":\"balance\"},\"ladder\":[]}",
                StringComparison.Ordinal)).Path);
    }

    [Fact]
    public void A_long_value_is_cut_in_the_message()
    {
        var json = Samples.Least.Replace("\"UTC\"", $"\"{new string('x', 100)}\"", StringComparison.Ordinal);

        Assert.Equal(61, Refusal(json).Value.Length);
    }

    [Fact]
    public void The_refusal_speaks_both_languages()
    {
        var refusal = Refusal(Samples.House.Replace("\"factor\": 2", "\"factor\": 0", StringComparison.Ordinal));

        Assert.Equal(
            "$.earning.rules[2].factor is 0; allowed: > 0, <= 1000.",
            refusal.ToText(CultureInfo.GetCultureInfo("en")));
        Assert.Equal(
            "$.earning.rules[2].factor 的值为 0，允许范围：> 0, <= 1000。",
            refusal.ToText(CultureInfo.GetCultureInfo("zh-CN")));
    }

    [Fact]
    public void Inside_other_JSON_a_wrong_programme_is_a_JSON_error() => Assert.Contains(
        "loyalty.programme-invalid",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LoyaltyProgramme>("{}")).Message,
        StringComparison.Ordinal);

    private static ProgrammeInvalid Refusal(string json) =>
        Assert.IsType<ProgrammeInvalid>(LoyaltyProgramme.FromJson(json).Refusal);
}
