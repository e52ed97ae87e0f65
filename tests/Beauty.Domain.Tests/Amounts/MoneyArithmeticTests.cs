using System.Text.Json;
using Beauty.Domain.Amounts;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Amounts;

public sealed class MoneyArithmeticTests
{
    private static readonly Money Most = Money.FromMinorUnits(long.MaxValue, Currency.Cny);

    private static readonly Money Least = Money.FromMinorUnits(long.MinValue, Currency.Cny);

    [Property]
    public void What_is_added_can_be_taken_away_again(Money first, Money second)
    {
        Assert.Equal(first, first + second - second);
        Assert.Equal(first + second, second + first);
        Assert.Equal(first - second, -(second - first));
        Assert.Equal(Money.Sum([first, second], Currency.Cny), first + second);
    }

    [Property]
    public void Times_is_adding_again_and_again(Money money, sbyte count)
    {
        var added = Money.Sum(Enumerable.Repeat(count < 0 ? -money : money, Math.Abs((int)count)), Currency.Cny);

        Assert.Equal(added, money.Times(count));
    }

    [Property]
    public void The_order_is_that_of_the_amounts(Money first, Money second)
    {
        Assert.Equal(first.Amount < second.Amount, first < second);
        Assert.Equal(first.Amount <= second.Amount, first <= second);
        Assert.Equal(first.Amount > second.Amount, first > second);
        Assert.Equal(first.Amount >= second.Amount, first >= second);
    }

    [Property]
    public void An_amount_reads_back_from_its_decimal_and_its_json(Money money)
    {
        Assert.Equal(money, Money.Of(money.Amount, money.Currency));
        Assert.Equal(money, JsonSerializer.Deserialize<Money>(JsonSerializer.Serialize(money)));
    }

    [Fact]
    public void Two_currencies_are_never_mixed()
    {
        var yuan = Money.Of(1m, Currency.Cny);
        var dollar = Money.Of(1m, Currency.Usd);

        var error = Assert.Throws<CurrencyMismatchException>(() => yuan + dollar);

        Assert.Equal((Currency.Cny, Currency.Usd), (error.Left, error.Right));
        Assert.Equal("1.00 CNY and 1.00 USD are in two currencies.", error.Message);
        Assert.Throws<CurrencyMismatchException>(() => yuan - dollar);
        Assert.Throws<CurrencyMismatchException>(() => yuan < dollar);
        Assert.Throws<CurrencyMismatchException>(() => yuan.CompareTo(dollar));
        Assert.Throws<CurrencyMismatchException>(() => Money.Sum([dollar], Currency.Cny));
        Assert.NotEqual(yuan, dollar);
    }

    [Fact]
    public void A_result_beyond_the_bounds_is_an_error_and_never_wraps()
    {
        var fen = Money.FromMinorUnits(1, Currency.Cny);

        Assert.Throws<OverflowException>(() => Most + fen);
        Assert.Throws<OverflowException>(() => Least - fen);
        Assert.Throws<OverflowException>(() => -Least);
        Assert.Throws<OverflowException>(() => Most.Times(2));
        Assert.Throws<OverflowException>(() => Most.Percent(Percentage.Of(100.000001m), MidpointRounding.ToZero));
        Assert.Equal(Most, Most.Percent(Percentage.Hundred, MidpointRounding.ToZero));
        Assert.Equal(Most, -(Least + fen));
    }

    [Fact]
    public void No_amounts_add_up_to_zero() =>
        Assert.Equal(Money.Zero(Currency.Cny), Money.Sum([], Currency.Cny));
}
