using Beauty.Domain.Amounts;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Refunds;
using Beauty.Tests.Shared;
using FsCheck;

namespace Beauty.Loyalty.Tests.Refunds;

/// <summary>K31 and K32: a return takes its part of what the order earned, and no more.</summary>
public sealed class RefundShareTests
{
    [Theory]
    // earned, basis, returned in all → points
    [InlineData(100, 100.00, 0.00, 0)]
    [InlineData(100, 100.00, 0.99, 0)]
    [InlineData(100, 100.00, 1.00, 1)]
    [InlineData(10, 30.00, 10.00, 3)]
    [InlineData(10, 30.00, 20.00, 6)]
    [InlineData(10, 30.00, 29.99, 9)]
    [InlineData(10, 30.00, 30.00, 10)]
    [InlineData(0, 30.00, 30.00, 0)]
    [InlineData(long.MaxValue, 30.00, 30.00, long.MaxValue)]
    public void K31_the_part_follows_the_value_returned_in_all(
        long earned, double basis, double returned, long points) =>
        Assert.Equal(
            points, RefundShare.Of(PointsAmount.Of(earned), Yuan((decimal)basis), Yuan((decimal)returned)).Value);

    [Fact]
    public void K31_three_returns_of_a_third_take_three_three_and_four()
    {
        long Taken(decimal before) =>
            RefundShare.OfNext(PointsAmount.Of(10), Yuan(30m), Yuan(before), Yuan(10m)).Value;

        Assert.Equal((3, 3, 4), (Taken(0m), Taken(10m), Taken(20m)));
    }

    [Property]
    public void K31_parts_add_up_and_a_full_return_takes_all(NonNegativeInt earned, PositiveInt[] lines)
    {
        var points = PointsAmount.Of(earned.Get);
        var basis = Money.Sum(lines.Select(line => Fen(line.Get)), Currency.Cny);
        var (before, taken) = (Fen(0), PointsAmount.Zero);

        foreach (var line in lines)
        {
            taken += RefundShare.OfNext(points, basis, before, Fen(line.Get));
            before += Fen(line.Get);
            Assert.Equal(RefundShare.Of(points, basis, before), taken);
        }

        Assert.Equal(lines.Length == 0 ? PointsAmount.Zero : points, taken);
    }

    [Property]
    public void K32_a_return_never_takes_more_than_was_earned_or_less_than_nothing(
        NonNegativeInt earned, PositiveInt basis, NonNegativeInt first, NonNegativeInt second)
    {
        var before = Math.Min(first.Get, basis.Get);
        var now = Math.Min(second.Get, basis.Get - before);

        var taken = RefundShare.OfNext(PointsAmount.Of(earned.Get), Fen(basis.Get), Fen(before), Fen(now));

        Assert.InRange(taken.Value, 0, earned.Get);
    }

    [Fact]
    public void K32_no_more_than_the_basis_can_be_returned()
    {
        var ten = PointsAmount.Of(10);

        Assert.Equal(10, RefundShare.Of(ten, Yuan(30m), Yuan(30m)).Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => RefundShare.Of(ten, Yuan(30m), Yuan(30.01m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => RefundShare.Of(ten, Yuan(30m), Yuan(-0.01m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => RefundShare.OfNext(ten, Yuan(30m), Yuan(30m), Yuan(0.01m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => RefundShare.OfNext(ten, Yuan(30m), Yuan(5m), Yuan(-1m)));
    }

    [Fact]
    public void K25_an_order_without_a_basis_has_no_part()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RefundShare.Of(PointsAmount.Of(10), Yuan(0m), Yuan(0m)));
        Assert.Throws<ArgumentException>(() => RefundShare.Of(PointsAmount.Of(10), default, Yuan(0m)));
        Assert.Throws<CurrencyMismatchException>(
            () => RefundShare.Of(PointsAmount.Of(10), Yuan(1m), Money.Of(1m, Currency.Usd)));
    }

    private static Money Yuan(decimal amount) => Money.Of(amount, Currency.Cny);

    private static Money Fen(long fen) => Money.FromMinorUnits(fen, Currency.Cny);
}
