using System.Collections.Immutable;
using Beauty.Domain.Amounts;

namespace Beauty.Loyalty.Programmes;

/// <summary>What of an order counts for points: one documented number, each part of it a setting (积分基数).</summary>
/// <remarks>
/// By default goods and services after discounts, before payment with stored value and points, without tax, delivery
/// and tips. Equality by value. Source: K20, K21.
/// </remarks>
public sealed record EarningBasis
{
    // A bit for each part, since records compare lists by reference.
    private readonly int _bits;

    private EarningBasis(int bits) => _bits = bits;

    /// <summary>The default: goods and services after discounts, whatever they are paid with.</summary>
    public static EarningBasis Standard { get; } = Of(
        BasisPart.Goods, BasisPart.Services, BasisPart.PaidWithStoredValue, BasisPart.PaidWithPoints);

    /// <summary>The parts that count, in the order of <see cref="BasisPart"/>.</summary>
    public ImmutableArray<BasisPart> Parts => [.. Enum.GetValues<BasisPart>().Where(Counts)];

    /// <summary>Makes a basis of the parts that count.</summary>
    /// <param name="parts">The parts; one named twice counts once.</param>
    /// <returns>The basis.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    /// <exception cref="ArgumentException">Neither goods nor services, delivery or tips count.</exception>
    public static EarningBasis Of(params IReadOnlyList<BasisPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        foreach (var part in parts.Where(part => !Enum.IsDefined(part)))
        {
            throw new ArgumentOutOfRangeException(nameof(parts), part, "No such part of an order.");
        }

        return parts.Any(part => part <= BasisPart.Tips)
            ? new(parts.Aggregate(0, (bits, part) => bits | Bit(part)))
            : throw new ArgumentException(
                $"Goods, services, delivery or tips count at least, got [{string.Join(", ", parts)}].", nameof(parts));
    }

    /// <summary>Whether a part counts.</summary>
    /// <param name="part">The part.</param>
    /// <returns>Whether it does.</returns>
    public bool Counts(BasisPart part) => (_bits & Bit(part)) != 0;

    /// <summary>The basis of an order.</summary>
    /// <param name="lines">The lines, with their shares of all discounts.</param>
    /// <param name="paidWithStoredValue">What stored value pays of them; zero or more.</param>
    /// <param name="paidWithPoints">What points pay of them; zero or more.</param>
    /// <returns>The basis; never negative.</returns>
    /// <remarks>A payment that does not count is taken from the whole, and no further than to zero.</remarks>
    /// <exception cref="CurrencyMismatchException">The amounts are in several currencies.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A payment is negative.</exception>
    /// <exception cref="ArgumentException">A payment is <c>default</c>.</exception>
    public Money Of(IReadOnlyList<BasisLine> lines, Money paidWithStoredValue, Money paidWithPoints)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var zero = Money.Zero(paidWithStoredValue.Currency);
        ArgumentOutOfRangeException.ThrowIfLessThan(paidWithStoredValue, zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(paidWithPoints, zero);
        var sum = Money.Sum(lines.Where(line => Counts(line.Kind)).Select(Counted), zero.Currency);
        sum -= Counts(BasisPart.PaidWithStoredValue) ? zero : paidWithStoredValue;
        sum -= Counts(BasisPart.PaidWithPoints) ? zero : paidWithPoints;
        return sum.IsNegative ? zero : sum;
    }

    private static int Bit(BasisPart part) => 1 << (int)part;

    private Money Counted(BasisLine line)
    {
        var amount = Counts(BasisPart.Discounts) ? line.Price : line.Price - line.Discount;
        return Counts(BasisPart.Tax) ? amount + line.Tax : amount;
    }
}
