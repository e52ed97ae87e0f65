using System.Numerics;
using Beauty.Domain.Amounts;
using Beauty.Tests.Shared;
using FsCheck;

namespace Beauty.Domain.Tests.Amounts;

/// <summary>Style 20 and K44: the sum is kept, no share has the opposite sign, ties go to the first.</summary>
public sealed class MoneySplitTests
{
    [Property]
    public void A_split_keeps_the_sum(DoNotSize<long> total, Weights weights) =>
        Assert.Equal(total.Item, SumOf(Split(total.Item, weights)));

    [Property]
    public void No_share_has_the_opposite_sign(DoNotSize<long> total, Weights weights) =>
        Assert.All(
            Split(total.Item, weights),
            share => Assert.True(share == 0 || Math.Sign(share) == Math.Sign(total.Item)));

    [Property]
    public void Equal_weights_differ_by_at_most_one_minor_unit(
        DoNotSize<long> total, PositiveInt weight, PositiveInt parts)
    {
        var count = 1 + (parts.Get % 50);

        var shares = Split(total.Item, new([.. Enumerable.Repeat((long)weight.Get, count)]));

        Assert.True(shares.Max() - shares.Min() <= 1);
        Assert.Equal(shares, Cny(total.Item).Split(count).Select(share => share.MinorUnits));
    }

    [Property]
    public void A_share_is_less_than_one_minor_unit_from_its_exact_part(DoNotSize<long> total, Weights weights)
    {
        var sum = weights.Values.Aggregate(BigInteger.Zero, (left, right) => left + right);

        Assert.All(
            Split(total.Item, weights).Zip(weights.Values),
            pair => Assert.True(
                BigInteger.Abs((pair.First * sum) - (new BigInteger(total.Item) * pair.Second)) < sum));
    }

    [Property]
    public void A_weight_of_zero_gets_nothing(DoNotSize<long> total, Weights weights) =>
        Assert.All(
            Split(total.Item, weights).Zip(weights.Values),
            pair => Assert.True(pair.Second != 0 || pair.First == 0));

    [Property]
    public void A_negative_amount_is_split_as_its_opposite(Money money, Weights weights) =>
        Assert.Equal(
            money.Split(weights.Values).Select(share => share.MinorUnits),
            (-money).Split(weights.Values).Select(share => -share.MinorUnits));

    [Theory]
    [InlineData(100, new long[] { 1, 1, 1 }, new long[] { 34, 33, 33 })]
    [InlineData(101, new long[] { 1, 1, 1 }, new long[] { 34, 34, 33 })]
    [InlineData(-101, new long[] { 1, 1, 1 }, new long[] { -34, -34, -33 })]
    [InlineData(10, new long[] { 1, 2, 4 }, new long[] { 1, 3, 6 })]
    [InlineData(1, new long[] { 0, 1, 1 }, new long[] { 0, 1, 0 })]
    [InlineData(0, new long[] { 3, 4 }, new long[] { 0, 0 })]
    [InlineData(5, new long[] { 7 }, new long[] { 5 })]
    [InlineData(long.MinValue, new long[] { 1, 1 }, new long[] { long.MinValue / 2, long.MinValue / 2 })]
    [InlineData(long.MaxValue, new long[] { long.MaxValue, 0 }, new long[] { long.MaxValue, 0 })]
    [InlineData(-6, new long[] { long.MaxValue, long.MaxValue }, new long[] { -3, -3 })]
    public void A_split_goes_by_the_largest_remainder_and_ties_to_the_first(
        long total, long[] weights, long[] shares) =>
        Assert.Equal(shares, Split(total, new(weights)));

    [Fact]
    public void Shares_keep_the_currency() =>
        Assert.All(Money.Of(10m, Currency.Jpy).Split(3), share => Assert.Equal(Currency.Jpy, share.Currency));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void There_is_at_least_one_part(int parts) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Cny(1).Split(parts));

    [Fact]
    public void Weights_are_not_negative_and_not_all_zero()
    {
        Assert.Throws<ArgumentException>(() => Cny(1).Split([]));
        Assert.Throws<ArgumentException>(() => Cny(1).Split([0, 0]));
        Assert.Throws<ArgumentException>(() => Cny(1).Split([2, -1]));
        Assert.Throws<ArgumentNullException>(() => Cny(1).Split(null!));
    }

    private static Money Cny(long minorUnits) => Money.FromMinorUnits(minorUnits, Currency.Cny);

    private static List<long> Split(long total, Weights weights) =>
        [.. Cny(total).Split(weights.Values).Select(share => share.MinorUnits)];

    private static BigInteger SumOf(IEnumerable<long> shares) =>
        shares.Aggregate(BigInteger.Zero, (sum, share) => sum + share);
}
