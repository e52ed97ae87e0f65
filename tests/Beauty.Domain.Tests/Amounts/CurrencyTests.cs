using System.Text.Json;
using Beauty.Domain.Amounts;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Amounts;

public sealed class CurrencyTests
{
    [Fact]
    public void A_currency_is_a_value_whose_default_makes_no_money() =>
        ValueContract.Of(() => Currency.Of("CNY"), Currency.Usd)
            .HasText("CNY")
            .HasJson("\"CNY\"")
            .RefusesJson("\"cny\"", "\"RMB\"", "\"\"", "null", "156")
            .RefusesDefault(
                none => Money.Zero(none),
                none => Money.Of(1m, none),
                none => Money.FromMinorUnits(1, none),
                none => Money.Round(1m, none, MidpointRounding.ToEven),
                none => Money.Sum([], none));

    [Theory]
    [InlineData("CNY", 2)]
    [InlineData("HKD", 2)]
    [InlineData("USD", 2)]
    [InlineData("EUR", 2)]
    [InlineData("CAD", 2)]
    [InlineData("AED", 2)]
    [InlineData("ZWG", 2)]
    [InlineData("JPY", 0)]
    [InlineData("KRW", 0)]
    [InlineData("VND", 0)]
    [InlineData("UGX", 0)]
    [InlineData("KWD", 3)]
    [InlineData("BHD", 3)]
    [InlineData("TND", 3)]
    [InlineData("CLF", 4)]
    [InlineData("UYW", 4)]
    public void A_currency_has_the_minor_digits_of_iso_4217(string code, int digits)
    {
        var currency = Currency.Of(code);

        Assert.Equal((code, digits), (currency.Code, currency.MinorDigits));
        Assert.True(currency.IsDefined);
    }

    [Fact]
    public void The_named_currencies_are_those_of_their_codes() =>
        Assert.Equal(
            "CNY HKD USD EUR CAD JPY",
            $"{Currency.Cny} {Currency.Hkd} {Currency.Usd} {Currency.Eur} {Currency.Cad} {Currency.Jpy}");

    [Fact]
    public void The_table_holds_each_code_of_three_capitals_once()
    {
        var codes = Enumerable.Range(0, CurrencyTable.Count).Select(CurrencyTable.CodeAt).ToList();

        Assert.Equal(165, codes.Count);
        Assert.Equal(new SortedSet<string>(codes, StringComparer.Ordinal), codes, StringComparer.Ordinal);
        Assert.All(codes, code => Assert.Matches("^[A-Z]{3}$", code));
        Assert.All(codes, code => Assert.Equal(code, Currency.Of(code).Code));
    }

    [Theory]
    [InlineData("RMB")]
    [InlineData("XAU")]
    [InlineData("XXX")]
    [InlineData("HRK")]
    [InlineData("")]
    public void A_code_that_counts_no_money_is_refused_by_name(string code)
    {
        var error = Assert.Throws<UnknownCurrencyException>(() => Currency.Of(code));

        Assert.Equal(code, error.Code);
        Assert.Equal($"'{code}' is no currency of ISO 4217. (Parameter 'code')", error.Message);
        Assert.False(Currency.TryOf(code, out var none));
        Assert.Equal(default, none);
    }

    [Theory]
    [InlineData("cny")]
    [InlineData(" CNY")]
    public void A_code_in_another_spelling_is_refused_with_the_right_one(string code)
    {
        var error = Assert.Throws<UnknownCurrencyException>(() => Currency.Of(code));

        Assert.Contains("Maybe 'CNY' is meant.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_currency_is_a_property_name_in_json()
    {
        var rates = new Dictionary<Currency, int> { [Currency.Cny] = 7 };

        Assert.Equal("""{"CNY":7}""", JsonSerializer.Serialize(rates));
        Assert.Equal(rates, JsonSerializer.Deserialize<Dictionary<Currency, int>>("""{"CNY":7}"""));
    }

    [Fact]
    public void No_code_is_no_currency()
    {
        Assert.Throws<ArgumentNullException>(() => Currency.Of(null!));
        Assert.False(Currency.TryOf(null, out _));

        var none = default(Currency);
        Assert.Equal(("", 0, false), (none.Code, none.MinorDigits, none.IsDefined));
    }
}
