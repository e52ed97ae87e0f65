using System.Globalization;
using System.Text.Json;
using Beauty.Domain.Amounts;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Amounts;

public sealed class MoneyTests
{
    private static readonly Currency Kwd = Currency.Of("KWD");

    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    [Fact]
    public void Money_is_a_value_whose_default_is_refused_by_all_arithmetic() =>
        ValueContract.Of(() => Money.Of(12.30m, Currency.Cny), Money.Of(12.31m, Currency.Cny))
            .HasText("12.30 CNY")
            .HasJson("""{"amount":"12.30","currency":"CNY"}""")
            .ComesFirst()
            .RefusesDefault(
                none => _ = none + Yuan(1),
                none => _ = Yuan(1) + none,
                none => _ = none - Yuan(1),
                none => _ = Yuan(1) - none,
                none => _ = -none,
                none => _ = none < Yuan(1),
                none => _ = Yuan(1) >= none,
                none => none.CompareTo(none),
                none => none.Times(2),
                none => none.Percent(Percentage.Hundred, MidpointRounding.ToEven),
                none => none.Split(2),
                none => none.Split([1, 2]),
                none => Money.Sum([none], Currency.Cny));

    [Fact]
    public void Default_money_says_that_it_has_no_currency()
    {
        var error = Assert.Throws<ArgumentException>(() => default(Money).Times(1));

        Assert.Equal("(no currency)", default(Money).ToString());
        Assert.StartsWith("default(Money) has no currency", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12.3", "CNY", 1230)]
    [InlineData("12.300", "CNY", 1230)]
    [InlineData("-0.01", "CNY", -1)]
    [InlineData("12", "JPY", 12)]
    [InlineData("1.005", "KWD", 1005)]
    [InlineData("0.0001", "CLF", 1)]
    [InlineData("92233720368547758.07", "CNY", long.MaxValue)]
    [InlineData("-92233720368547758.08", "CNY", long.MinValue)]
    public void An_amount_is_kept_in_whole_minor_units(string amount, string code, long minorUnits)
    {
        var exact = decimal.Parse(amount, CultureInfo.InvariantCulture);

        var money = Money.Of(exact, Currency.Of(code));

        Assert.Equal((minorUnits, exact, code), (money.MinorUnits, money.Amount, money.Currency.Code));
        Assert.Equal(money, Money.FromMinorUnits(minorUnits, Currency.Of(code)));
    }

    [Theory]
    [InlineData("12.345", "CNY", 2)]
    [InlineData("0.5", "JPY", 0)]
    [InlineData("0.0005", "KWD", 3)]
    [InlineData("0.00005", "CLF", 4)]
    public void An_amount_with_more_digits_than_its_currency_is_refused_by_name(string amount, string code, int digits)
    {
        var exact = decimal.Parse(amount, CultureInfo.InvariantCulture);

        var error = Assert.Throws<ArgumentException>(() => Money.Of(exact, Currency.Of(code)));

        var sentence = $"{amount} has more than the {digits} decimal places of {code}.";
        Assert.StartsWith(sentence, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("92233720368547758.08")]
    [InlineData("-92233720368547758.09")]
    [InlineData("79228162514264337593543950335")]
    public void An_amount_beyond_the_bounds_is_an_error(string amount) =>
        Assert.Throws<OverflowException>(
            () => Money.Of(decimal.Parse(amount, CultureInfo.InvariantCulture), Currency.Cny));

    [Theory]
    [InlineData("12.345", MidpointRounding.ToEven, "12.34")]
    [InlineData("12.355", MidpointRounding.ToEven, "12.36")]
    [InlineData("12.345", MidpointRounding.AwayFromZero, "12.35")]
    [InlineData("-12.345", MidpointRounding.AwayFromZero, "-12.35")]
    [InlineData("-12.345", MidpointRounding.ToNegativeInfinity, "-12.35")]
    [InlineData("-12.349", MidpointRounding.ToZero, "-12.34")]
    [InlineData("12.341", MidpointRounding.ToPositiveInfinity, "12.35")]
    public void Excess_digits_are_rounded_only_by_name(string amount, MidpointRounding rounding, string expected) =>
        Assert.Equal(
            decimal.Parse(expected, CultureInfo.InvariantCulture),
            Money.Round(decimal.Parse(amount, CultureInfo.InvariantCulture), Currency.Cny, rounding).Amount);

    [Theory]
    [InlineData(-1, true, false, false)]
    [InlineData(0, false, true, false)]
    [InlineData(1, false, false, true)]
    public void An_amount_knows_its_sign(int minorUnits, bool negative, bool zero, bool positive)
    {
        var money = Money.FromMinorUnits(minorUnits, Currency.Cny);

        Assert.Equal((negative, zero, positive), (money.IsNegative, money.IsZero, money.IsPositive));
    }

    [Fact]
    public void Money_is_shown_with_exactly_the_digits_of_its_currency()
    {
        Assert.Equal("1234.50 CNY", Yuan(1234.5m).ToString());
        Assert.Equal("1234 JPY", Money.Of(1234m, Currency.Jpy).ToString());
        Assert.Equal("-1.500 KWD", Money.Of(-1.5m, Kwd).ToString());
        Assert.Equal("-92233720368547758.08 CNY", Money.FromMinorUnits(long.MinValue, Currency.Cny).ToString());
    }

    [Theory]
    [InlineData(null, "1234,50 CNY")]
    [InlineData("", "1234,50 CNY")]
    [InlineData("G", "1234,50 CNY")]
    [InlineData("N", "1.234,50 CNY")]
    public void Money_is_shown_with_the_marks_of_the_culture(string? format, string expected) =>
        Assert.Equal(expected, ((IFormattable)Yuan(1234.5m)).ToString(format, German));

    [Fact]
    public void Money_in_a_sentence_has_the_marks_of_the_culture()
    {
        Assert.Equal("1234,50 CNY", Yuan(1234.5m).ToText(German));
        Assert.Equal("1.234,50 CNY", string.Create(German, $"{Yuan(1234.5m):N}"));
        Assert.Equal("1234.50 CNY", ((IFormattable)Yuan(1234.5m)).ToString(null, null));
    }

    [Fact]
    public void Money_has_no_other_formats() =>
        Assert.Throws<FormatException>(() => ((IFormattable)Yuan(1)).ToString("C", German));

    [Theory]
    [InlineData("""{"currency":"CNY","amount":"12.30"}""", 1230)]
    [InlineData("""{"amount":"-0.01","currency":"CNY"}""", -1)]
    [InlineData("""{"amount":"0","currency":"JPY"}""", 0)]
    [InlineData("""{"amount":"-92233720368547758.08","currency":"CNY"}""", long.MinValue)]
    public void Json_in_either_order_is_read(string json, long minorUnits) =>
        Assert.Equal(minorUnits, JsonSerializer.Deserialize<Money>(json).MinorUnits);

    [Theory]
    [InlineData("""{"amount":"12.3","currency":"CNY"}""")]
    [InlineData("""{"amount":"12.300","currency":"CNY"}""")]
    [InlineData("""{"amount":"1230","currency":"CNY"}""")]
    [InlineData("""{"amount":"1.230","currency":"CNY"}""")]
    [InlineData("""{"amount":"+12.30","currency":"CNY"}""")]
    [InlineData("""{"amount":" 12.30","currency":"CNY"}""")]
    [InlineData("""{"amount":"012.30","currency":"CNY"}""")]
    [InlineData("""{"amount":"-0.00","currency":"CNY"}""")]
    [InlineData("""{"amount":"92233720368547758.08","currency":"CNY"}""")]
    [InlineData("""{"amount":12.30,"currency":"CNY"}""")]
    [InlineData("""{"amount":null,"currency":"CNY"}""")]
    [InlineData("""{"amount":"12.30","currency":"RMB"}""")]
    [InlineData("""{"amount":"12.30"}""")]
    [InlineData("""{"currency":"CNY"}""")]
    [InlineData("""{"amount":"12.30","amount":"12.30","currency":"CNY"}""")]
    [InlineData("""{"amount":"12.30","currency":"CNY","currency":"CNY"}""")]
    [InlineData("""{"amount":"12.30","currency":"CNY","tax":"0.00"}""")]
    [InlineData("\"12.30 CNY\"")]
    [InlineData("null")]
    public void Json_in_any_other_form_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Money>(json));

    [Theory]
    [InlineData("""{"amount":"12.3","currency":"CNY"}""", "'12.3' is no amount with 2 decimal places of CNY.")]
    [InlineData("""{"amount":"12.30","currency":"RMB"}""", "'RMB' is no currency of ISO 4217.")]
    [InlineData("""{"amount":"1.00","tax":"0.00"}""", "'tax' is repeated or does not belong to money.")]
    [InlineData("""{"amount":"1.00","amount":"1.00"}""", "'amount' is repeated or does not belong to money.")]
    [InlineData("[]", "Money has amount and currency, got StartArray.")]
    public void Json_that_is_refused_is_told_with_the_value(string json, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Money>(json)).Message);

    private static Money Yuan(decimal amount) => Money.Of(amount, Currency.Cny);
}
