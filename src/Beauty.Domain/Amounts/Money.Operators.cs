namespace Beauty.Domain.Amounts;

public readonly partial record struct Money
{
    /// <summary>Adds two amounts.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount in the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="ArgumentException">An amount is <c>default</c>.</exception>
    /// <exception cref="OverflowException">The sum is beyond the bounds.</exception>
    public static Money operator +(Money left, Money right)
    {
        ThrowUnlessSameCurrency(left, right);
        return new(checked(left.MinorUnits + right.MinorUnits), left.Currency);
    }

    /// <summary>Subtracts one amount from another.</summary>
    /// <param name="left">The amount from which is taken.</param>
    /// <param name="right">The amount to take, in the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="ArgumentException">An amount is <c>default</c>.</exception>
    /// <exception cref="OverflowException">The difference is beyond the bounds.</exception>
    public static Money operator -(Money left, Money right)
    {
        ThrowUnlessSameCurrency(left, right);
        return new(checked(left.MinorUnits - right.MinorUnits), left.Currency);
    }

    /// <summary>Turns an amount round: what was owed is due.</summary>
    /// <param name="value">The amount.</param>
    /// <exception cref="ArgumentException">The amount is <c>default</c>.</exception>
    /// <exception cref="OverflowException">The amount is the least possible one.</exception>
    public static Money operator -(Money value) =>
        new(checked(-value.Required(nameof(value)).MinorUnits), value.Currency);

    /// <summary>Whether the first amount is less.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount in the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="ArgumentException">An amount is <c>default</c>.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first amount is less or equal.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount in the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="ArgumentException">An amount is <c>default</c>.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first amount is more.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount in the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="ArgumentException">An amount is <c>default</c>.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first amount is more or equal.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">An amount in the same currency.</param>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="ArgumentException">An amount is <c>default</c>.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Compares with an amount in the same currency.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>Below zero if this one is less, above zero if it is more.</returns>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    /// <exception cref="ArgumentException">An amount is <c>default</c>.</exception>
    public int CompareTo(Money other)
    {
        ThrowUnlessSameCurrency(this, other);
        return MinorUnits.CompareTo(other.MinorUnits);
    }

    private static void ThrowUnlessSameCurrency(Money left, Money right)
    {
        if (left.Required(nameof(left)).Currency != right.Required(nameof(right)).Currency)
        {
            throw CurrencyMismatchException.Between(left, right);
        }
    }
}
