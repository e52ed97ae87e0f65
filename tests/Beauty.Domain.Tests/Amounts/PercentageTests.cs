using System.Globalization;
using System.Text.Json;
using Beauty.Domain.Amounts;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Amounts;

public sealed class PercentageTests
{
    [Fact]
    public void A_percentage_is_a_value_whose_default_is_zero() =>
        ValueContract.Of(() => Percentage.Of(12.50m), Percentage.Of(13m))
            .HasText("12.5%")
            .HasJson("\"12.5%\"")
            .RefusesJson(
                "\"12.5\"", "\"12.50%\"", "\"12.5%%\"", "\"12,5%\"", "\"-1%\"", "\"1001%\"", "\"0.0000001%\"",
                "\"%\"", "12.5", "null", "\"99999999999999999999999999999999%\"")
            .ComesFirst()
            .HasHarmlessDefault("0%");

    [Fact]
    public void The_named_percentages_are_nothing_and_all()
    {
        Assert.Equal(Percentage.Of(0m), Percentage.Zero);
        Assert.Equal(Percentage.Of(100m), Percentage.Hundred);
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("-0.000001", false)]
    [InlineData("1000", true)]
    [InlineData("1000.000001", false)]
    public void A_percentage_lies_between_0_and_1000(string hundredths, bool accepted)
    {
        var number = decimal.Parse(hundredths, CultureInfo.InvariantCulture);

        if (accepted)
        {
            Assert.Equal(number, Percentage.Of(number).Value);
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.Of(number));
        }
    }

    [Fact]
    public void A_percentage_has_at_most_6_decimal_places()
    {
        var error = Assert.Throws<ArgumentException>(() => Percentage.Of(0.0000005m));

        Assert.Contains("0.0000005 has more than the 6 decimal places", error.Message, StringComparison.Ordinal);
        Assert.Equal("0.000005%", Percentage.Of(0.000005m).ToString());
    }

    [Fact]
    public void A_percentage_is_shown_with_the_decimal_mark_of_the_culture()
    {
        Assert.Equal("12,5%", Percentage.Of(12.5m).ToText(CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal("12.5%", ((IFormattable)Percentage.Of(12.5m)).ToString("G", null));
        Assert.Throws<FormatException>(() => ((IFormattable)Percentage.Of(1m)).ToString("P", null));
    }

    [Property]
    public void The_order_is_that_of_the_numbers(Percentage first, byte second)
    {
        var whole = Percentage.Of(second);

        Assert.All(
            [(first, whole), (whole, first), (first, first)],
            pair => Assert.Equal(
                (pair.Item1.Value < pair.Item2.Value, pair.Item1.Value > pair.Item2.Value),
                (pair.Item1 < pair.Item2, pair.Item1 > pair.Item2)));
        Assert.Equal(first.Value <= whole.Value, first <= whole);
        Assert.Equal(first.Value >= whole.Value, first >= whole);
        Assert.Equal((true, true), (whole <= Percentage.Of(second), whole >= Percentage.Of(second)));
    }

    [Fact]
    public void A_percentage_in_a_sentence_has_the_marks_of_the_culture() =>
        Assert.Equal("12,5%", string.Create(CultureInfo.GetCultureInfo("de-DE"), $"{Percentage.Of(12.5m)}"));

    [Property]
    public void A_percentage_reads_back_from_its_json(Percentage percentage) =>
        Assert.Equal(percentage, JsonSerializer.Deserialize<Percentage>(JsonSerializer.Serialize(percentage)));
}
