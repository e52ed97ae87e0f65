using System.Globalization;
using System.Text.Json;
using Beauty.Domain.Amounts;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Sales;
using Beauty.Loyalty.Earning;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Redemption;
using Beauty.Loyalty.Tiers;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Loyalty.Tests.Programmes;

/// <summary>L01: a programme is validated, versioned data.</summary>
public sealed class LoyaltyProgrammeTests
{
    private static readonly EarningProgramme Earning =
        EarningProgramme.Of(DateTimeZoneProviders.Tzdb["Asia/Shanghai"], Currency.Cny);

    public static TheoryData<string> All => [Samples.House, Samples.Least, Samples.ByPoints];

    [Fact]
    public void Every_setting_of_the_sample_is_read()
    {
        var house = Read(Samples.House);

        Assert.Equal(("house v3", "Asia/Shanghai", Currency.Cny), (house.ToString(), house.Zone.Id, house.Currency));
        Assert.Equal("points:house", house.Unit.Code);
        Assert.Equal(EarningBasis.Default, house.Basis);
        Assert.Equal(
            "base big-ticket member-day review", string.Join(" ", house.Earning.Rules.Select(rule => rule.Code)));
        Assert.Equal(5000, house.Earning.CapPerOrder?.Value);
        Assert.Equal(5, house.Earning.Rules[2].AlonePriority);
        Assert.Equal(PointsExpiryRule.AfterMonths(12, ExpiryRoundUp.Month), house.Expiry);
        Assert.Equal((7, 14), (house.ActivationDays, house.GraceDays));
        Assert.Equal((LotOrder.SoonestEnd, ClawbackFloor.Zero), (house.LotOrder, house.ClawbackFloor));
        Assert.Equal(
            PointsConversion.Of(PointsAmount.Of(100), Yuan(1m)).From(PointsAmount.Of(500)).UpTo(Percentage.Of(50m)),
            house.Conversion);
        Assert.Equal("gold", house.Tiers?.Ladder.TierFor(Yuan(10_000m)).Code);
        Assert.Equal((12, 30), (house.Tiers!.ValidityMonths, house.Tiers.GraceDays));
        Assert.Equal(TierDowngrade.OneStep, house.Tiers.Downgrade);
    }

    [Fact]
    public void What_is_not_said_has_its_default()
    {
        var least = Read(Samples.Least);

        Assert.Equal(MidpointRounding.ToNegativeInfinity, least.Earning.Rounding);
        Assert.Equal((PointsExpiryRule.Never, 0, 0), (least.Expiry, least.ActivationDays, least.GraceDays));
        Assert.Equal((LotOrder.SoonestEnd, ClawbackFloor.Zero), (least.LotOrder, least.ClawbackFloor));
        Assert.Equal((null, null, EarningBasis.Default), (least.Conversion, least.Tiers, least.Basis));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_programme_reads_back_as_it_was_written(string json)
    {
        var programme = Read(json);

        Assert.Equal(programme, Read(programme.ToJson()));
        Assert.Equal(programme.ToJson(), Read(programme.ToJson()).ToJson());
        Assert.Equal(programme, JsonSerializer.Deserialize<LoyaltyProgramme>(JsonSerializer.Serialize(programme)));
    }

    [Fact]
    public void Equal_JSON_is_an_equal_programme_and_spelling_does_not_matter()
    {
        var house = Read(Samples.House);
        var respelt = Read(Samples.House
            .Replace("\n", " ", StringComparison.Ordinal)
            .Replace("\"version\": 3,", "", StringComparison.Ordinal)
            .Replace("\"factor\": 2,", "\"factor\": 2.00,", StringComparison.Ordinal)
            .Replace("\"graceDays\": 14,", "\"graceDays\": 14, \"version\": 3,", StringComparison.Ordinal));

        Assert.Equal(house, respelt);
        Assert.Equal(house.GetHashCode(), respelt.GetHashCode());
        Assert.NotEqual(house, Other("\"factor\": 2,", "\"factor\": 2.01,"));
        Assert.NotEqual(house, Other("\"version\": 3", "\"version\": 4"));
        Assert.False(house.Equals(null));
    }

    [Fact]
    public void The_sample_earns_as_its_rules_say()
    {
        var house = Read(Samples.House);
        var tuesday = Instant.FromUtc(2026, 3, 3, 4, 0);

        var award = house.Earning.Evaluate(Yuan(299.90m), tuesday);

        Assert.Equal(619, award.Points.Value);
        Assert.Equal(
            "619 points for 299.90 CNY, by the rules of 2026-03-03.", award.ToText(CultureInfo.GetCultureInfo("en")));
        Assert.Equal(
            "本单 299.90 CNY，按 2026-03-03 的规则获得 619 积分。", award.ToText(CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Equal(
            "5000 points for 2900.00 CNY, by the rules of 2026-03-03; the cap per order took 820.",
            house.Earning.Evaluate(Yuan(2900m), tuesday).ToText(CultureInfo.GetCultureInfo("en")));
    }

    [Fact]
    public void K13_K15_K27_the_terms_of_a_lot_follow_from_the_quote_and_the_zone()
    {
        var justAfterMidnight = Instant.FromUtc(2026, 3, 1, 16, 0);

        var terms = Read(Samples.House).TermsOf(justAfterMidnight);

        Assert.Equal(justAfterMidnight, terms.EarnedAt);
        Assert.Equal(Instant.FromUtc(2026, 3, 8, 16, 0), terms.ActiveFrom);
        Assert.Equal(Instant.FromUtc(2027, 3, 31, 16, 0), terms.EndsAt);
        Assert.Equal((null, null), Ends(Read(Samples.Least).TermsOf(justAfterMidnight)));
    }

    [Fact]
    public void K15_a_changed_rule_changes_new_lots_only()
    {
        var shorter = Other("\"months\": 12, \"roundUp\"", "\"months\": 1, \"roundUp\"");
        var at = Instant.FromUtc(2026, 3, 1, 4, 0);

        var old = Read(Samples.House).TermsOf(at);

        Assert.NotEqual(old.EndsAt, shorter.TermsOf(at).EndsAt);
        Assert.Equal(Instant.FromUtc(2027, 3, 31, 16, 0), old.EndsAt);
    }

    [Fact]
    public void A_programme_made_in_code_is_checked_too()
    {
        var good = new NewProgramme(ProgrammeCode.Of("house"), 1, Earning);
        var dollars = PointsConversion.Of(PointsAmount.Of(1), Money.Of(1m, Currency.Usd));
        var dollarTiers = TierPolicy.Of(new(
            TierLadder.Of(Tier.Of("a", Money.Zero(Currency.Usd))), TierMeasure.SpentInLastMonths(1)));

        Assert.Equal(1, LoyaltyProgramme.Of(good).Version);
        Refuses<ArgumentException>(good with { Code = default });
        Refuses<ArgumentOutOfRangeException>(good with { Version = 0 });
        Refuses<ArgumentOutOfRangeException>(good with { ActivationDays = -1 });
        Refuses<ArgumentOutOfRangeException>(good with { GraceDays = 367 });
        Refuses<ArgumentOutOfRangeException>(good with { LotOrder = LotOrder.RegularFirst });
        Refuses<ArgumentOutOfRangeException>(good with { ClawbackFloor = (ClawbackFloor)2 });
        Refuses<ArgumentException>(good with { Conversion = dollars });
        Refuses<ArgumentException>(good with { Tiers = dollarTiers });
    }

    [Fact]
    public void K36_a_ladder_is_of_the_unit_that_the_measure_counts()
    {
        var byPoints = TierLadder.Of(Tier.Of("a", PointsAmount.Zero));

        Assert.Throws<ArgumentException>(() => TierPolicy.Of(new(byPoints, TierMeasure.SpentInLastMonths(1))));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => TierPolicy.Of(new(byPoints, TierMeasure.Balance) { ValidityMonths = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => TierPolicy.Of(new(byPoints, TierMeasure.Balance) { GraceDays = 367 }));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => TierPolicy.Of(new(byPoints, TierMeasure.Balance) { Upgrade = (TierUpgradeTime)4 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => TierMeasure.EarnedInLastMonths(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TierMeasure.SpentInLastMonths(121));
        ValueContract.Of(() => TierMeasure.SpentInLastMonths(12), TierMeasure.EarnedInLastMonths(12));
    }

    [Fact]
    public void Codes_are_values_in_kebab_case()
    {
        ValueContract.Of(() => ProgrammeCode.Of("house"), ProgrammeCode.Of("house-2"))
            .HasText("house")
            .HasJson("\"house\"")
            .RefusesJson("\"House\"", "\"\"", "null", "\"a--b\"")
            .RefusesDefault(code => LoyaltyProgramme.Of(new(code, 1, Earning)));
        Assert.All(
            ["", "-a", "a-", "A", "a b", new string('a', 41)],
            text => Assert.Throws<ArgumentException>(() => ProgrammeCode.Of(text)));
        Assert.Equal(40, ProgrammeCode.Of(new string('a', 40)).Code.Length);
    }

    private static (Instant?, Instant?) Ends(LotTerms terms) => (terms.ActiveFrom, terms.EndsAt);

    private static void Refuses<TException>(NewProgramme programme)
        where TException : ArgumentException => Assert.Throws<TException>(() => LoyaltyProgramme.Of(programme));

    private static LoyaltyProgramme Other(string there, string instead) =>
        Read(Samples.House.Replace(there, instead, StringComparison.Ordinal));

    private static LoyaltyProgramme Read(string json) => LoyaltyProgramme.FromJson(json).Value;

    private static Money Yuan(decimal amount) => Money.Of(amount, Currency.Cny);
}
