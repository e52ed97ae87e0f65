using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;

namespace Beauty.Domain.Sales;

/// <summary>The taxes of one line: their rates, and whether the price holds them.</summary>
/// <remarks>
/// <para>At most five rates, each above zero: 5 % and 8 % may stand side by side. No rates: not taxed.</para>
/// <para>Added taxes are rounded each by itself, half away from zero. Included ones are computed in one sum, rounded
/// half away from zero, and split over the rates by the largest remainder.</para>
/// <para>Equality by value. Source: D06; K20, K44.</para>
/// </remarks>
public sealed record SalesTax
{
    private const int MostRates = 5;

    [JsonConstructor]
    internal SalesTax(TaxMode mode, ImmutableArray<Percentage> rates)
    {
        if (!Enum.IsDefined(mode))
        {
            throw new ArgumentOutOfRangeException(nameof(mode), mode, "There is no such mode of tax.");
        }

        if (rates.IsDefault || rates.Length > MostRates || rates.Contains(Percentage.Zero))
        {
            throw new ArgumentException(
                $"A line has at most {MostRates} rates of tax, each above 0 %.", nameof(rates));
        }

        (Mode, Rates) = (mode, rates);
    }

    /// <summary>No tax.</summary>
    public static SalesTax None { get; } = new(TaxMode.Included, []);

    /// <summary>Whether the price holds the taxes.</summary>
    public TaxMode Mode { get; }

    /// <summary>The rates, in the order in which their amounts are told.</summary>
    public ImmutableArray<Percentage> Rates { get; }

    private long Millionths => Rates.Sum(rate => rate.Millionths);

    /// <summary>Taxes that the price holds already (含税).</summary>
    /// <param name="rates">The rates.</param>
    /// <returns>The taxes.</returns>
    /// <exception cref="ArgumentException">There are more than five rates, or one is 0 %.</exception>
    public static SalesTax Included(params ReadOnlySpan<Percentage> rates) => new(TaxMode.Included, [.. rates]);

    /// <summary>Taxes that are added to the price.</summary>
    /// <param name="rates">The rates.</param>
    /// <returns>The taxes.</returns>
    /// <exception cref="ArgumentException">There are more than five rates, or one is 0 %.</exception>
    public static SalesTax Excluded(params ReadOnlySpan<Percentage> rates) => new(TaxMode.Excluded, [.. rates]);

    /// <summary>The taxes in, or on top of, a price.</summary>
    /// <param name="price">The price after discounts; not negative.</param>
    /// <returns>One amount for each rate.</returns>
    /// <exception cref="ArgumentException">The price is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    public ImmutableArray<Money> On(Money price)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(price, Money.Zero(price.Currency));
        if (Rates.IsEmpty)
        {
            return [];
        }

        if (Mode == TaxMode.Excluded)
        {
            return [.. Rates.Select(rate => price.Percent(rate, MidpointRounding.AwayFromZero))];
        }

        var inside = ExactDivision.Divide(
            (Int128)price.MinorUnits * Millionths,
            Percentage.MillionthsOfWhole + Millionths,
            MidpointRounding.AwayFromZero);
        return
        [
            .. Money.FromMinorUnits((long)inside, price.Currency).Split([.. Rates.Select(rate => rate.Millionths)]),
        ];
    }

    /// <summary>Whether mode and rates are the same.</summary>
    /// <param name="other">The other taxes.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(SalesTax? other) =>
        other is not null && Mode == other.Mode && Rates.SequenceEqual(other.Rates);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Mode, Millionths);

    /// <summary>Mode and rates.</summary>
    /// <returns>The text, such as <c>Excluded 5%+8%</c>.</returns>
    public override string ToString() => Rates.IsEmpty ? "no tax" : $"{Mode} {string.Join('+', Rates)}";
}
