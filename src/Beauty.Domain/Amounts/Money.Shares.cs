namespace Beauty.Domain.Amounts;

public readonly partial record struct Money
{
    /// <summary>Adds up amounts of one currency.</summary>
    /// <param name="amounts">The amounts; none give zero.</param>
    /// <param name="currency">The currency of all of them.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="CurrencyMismatchException">An amount is in another currency.</exception>
    /// <exception cref="ArgumentException">The currency or an amount is <c>default</c>.</exception>
    /// <exception cref="OverflowException">A partial sum is beyond the bounds.</exception>
    public static Money Sum(IEnumerable<Money> amounts, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return amounts.Aggregate(Zero(currency), (sum, amount) => sum + amount);
    }

    /// <summary>The amount a whole number of times.</summary>
    /// <param name="count">How often; zero and negative numbers are allowed.</param>
    /// <returns>The product.</returns>
    /// <exception cref="ArgumentException">This is <c>default</c>.</exception>
    /// <exception cref="OverflowException">The product is beyond the bounds.</exception>
    public Money Times(int count) => new(checked(Required(nameof(Money)).MinorUnits * count), Currency);

    /// <summary>A percentage of the amount, computed exactly and rounded once.</summary>
    /// <param name="percentage">The percentage.</param>
    /// <param name="rounding">What happens to parts of a minor unit.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">This is <c>default</c>, or there is no such rounding.</exception>
    /// <exception cref="OverflowException">The part is beyond the bounds.</exception>
    public Money Percent(Percentage percentage, MidpointRounding rounding) =>
        new(
            checked((long)ExactDivision.Divide(
                (Int128)Required(nameof(Money)).MinorUnits * percentage.Millionths,
                Percentage.MillionthsOfWhole,
                rounding)),
            Currency);

    /// <summary>Splits into equal shares, the first ones larger by one minor unit where need be.</summary>
    /// <remarks>The shares add up to the amount, differ by at most one minor unit and none has the opposite
    /// sign.</remarks>
    /// <param name="parts">How many shares; at least 1.</param>
    /// <returns>The shares.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is below 1.</exception>
    /// <exception cref="ArgumentException">This is <c>default</c>.</exception>
    public IReadOnlyList<Money> Split(int parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        var weights = new long[parts];
        Array.Fill(weights, 1);
        return Split(weights);
    }

    /// <summary>Splits in proportion to weights, by the largest remainder; ties go to the first.</summary>
    /// <remarks>
    /// The shares add up to the amount, none has the opposite sign, each is less than one minor unit away from its
    /// exact share, and a weight of zero gets nothing. Time: n log n. Source: K44.
    /// </remarks>
    /// <param name="weights">The weights, such as the prices of the lines; none negative, not all zero.</param>
    /// <returns>The shares, in the order of the weights.</returns>
    /// <exception cref="ArgumentException">
    /// There are no weights, one is negative, all are zero, or this is <c>default</c>.
    /// </exception>
    public IReadOnlyList<Money> Split(IReadOnlyList<long> weights)
    {
        Required(nameof(Money));
        var total = TotalOf(weights);
        var shares = new long[weights.Count];
        var remainders = new Int128[weights.Count];
        var left = (Int128)Magnitude;
        for (var i = 0; i < shares.Length; i++)
        {
            // Below 2^63 times 2^63, hence within 128 bits.
            (var share, remainders[i]) = Int128.DivRem((Int128)Magnitude * weights[i], total);
            left -= share;
            shares[i] = IsNegative ? (long)-share : (long)share;
        }

        foreach (var i in LargestFirst(remainders).Take((int)left))
        {
            shares[i] += Math.Sign(MinorUnits);
        }

        var currency = Currency;
        return [.. shares.Select(share => new Money(share, currency))];
    }

    private static IEnumerable<int> LargestFirst(Int128[] remainders) =>
        Enumerable.Range(0, remainders.Length).OrderByDescending(i => remainders[i]);

    private static Int128 TotalOf(IReadOnlyList<long> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var total = Int128.Zero;
        foreach (var weight in weights)
        {
            total += weight >= 0
                ? weight
                : throw new ArgumentException($"A weight is at least 0, got {weight}.", nameof(weights));
        }

        return total > 0
            ? total
            : throw new ArgumentException($"Of {weights.Count} weights at least one is above 0.", nameof(weights));
    }
}
