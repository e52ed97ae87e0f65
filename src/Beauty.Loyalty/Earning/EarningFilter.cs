using System.Globalization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Loyalty.Earning;

/// <summary>For which orders a rule counts: least spend, dates, weekdays.</summary>
/// <remarks>
/// A pure predicate on the basis and the local date in the programme's zone. All limits are inclusive; weekdays are
/// those of ISO 8601. Equality by value. Source: K24.
/// </remarks>
public sealed record EarningFilter
{
    private const int AllWeekdays = 0;
    private const int DaysOfWeek = 7;

    private EarningFilter()
    {
    }

    /// <summary>All orders.</summary>
    public static EarningFilter Always { get; } = new();

    /// <summary>The least basis, inclusive; null if there is none.</summary>
    public Money? LeastSpend { get; private init; }

    /// <summary>The first date, inclusive; null if there is none.</summary>
    public LocalDate? FirstDate { get; private init; }

    /// <summary>The last date, inclusive; null if there is none.</summary>
    public LocalDate? LastDate { get; private init; }

    /// <summary>The weekdays, from Monday; all seven if none was named.</summary>
    public IReadOnlyList<IsoDayOfWeek> Weekdays =>
        [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None && Includes(day))];

    /// <summary>The same filter for orders of at least an amount.</summary>
    /// <param name="least">The least basis, inclusive; above zero.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above zero.</exception>
    /// <exception cref="ArgumentException">The amount is <c>default</c>.</exception>
    public EarningFilter FromSpend(Money least)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(least, Money.Zero(least.Currency));
        return this with { LeastSpend = least };
    }

    /// <summary>The same filter for a run of days.</summary>
    /// <param name="first">The first date, inclusive; null for no beginning.</param>
    /// <param name="last">The last date, inclusive; null for no end.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ArgumentException">The last date lies before the first.</exception>
    public EarningFilter Between(LocalDate? first, LocalDate? last) =>
        last < first
            ? throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture, $"The last date {last:R} lies before the first, {first:R}."),
                nameof(last))
            : this with { FirstDate = first, LastDate = last };

    /// <summary>The same filter for some weekdays.</summary>
    /// <param name="weekdays">The weekdays, at least one.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ArgumentException">There are none, or one is no weekday.</exception>
    public EarningFilter OnWeekdays(params IReadOnlyList<IsoDayOfWeek> weekdays)
    {
        ArgumentNullException.ThrowIfNull(weekdays);
        if (weekdays.Count == 0 || weekdays.Any(day => day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday))
        {
            throw new ArgumentException(
                $"Weekdays from Monday to Sunday are needed, got [{string.Join(", ", weekdays)}].", nameof(weekdays));
        }

        // All seven are no condition: one filter, one JSON.
        return weekdays.Distinct().Count() == DaysOfWeek
            ? this with { WeekdayBits = AllWeekdays }
            : this with { WeekdayBits = weekdays.Aggregate(0, (bits, day) => bits | Bit(day)) };
    }

    /// <summary>Says why an order does not count, or null if it does.</summary>
    /// <remarks>
    /// The first of: <c>loyalty.below-least-spend</c>, <c>loyalty.not-yet-valid</c>, <c>loyalty.no-longer-valid</c>,
    /// <c>loyalty.other-weekday</c>.
    /// </remarks>
    /// <param name="basis">The basis of the order.</param>
    /// <param name="date">The date of the order in the programme's zone.</param>
    /// <returns>The reason, or null.</returns>
    /// <exception cref="CurrencyMismatchException">The basis is in another currency than the least spend.</exception>
    public Refusal? WhyNot(Money basis, LocalDate date) =>
        LeastSpend is { } least && basis < least ? new BelowLeastSpend(basis, least)
        : FirstDate is { } first && date < first ? new NotYetValid(date, first)
        : LastDate is { } last && date > last ? new NoLongerValid(date, last)
        : !Includes(date.DayOfWeek) ? new OtherWeekday(date, Weekdays)
        : null;

    // One bit for each weekday, since records compare lists by reference.
    private int WeekdayBits { get; init; } = AllWeekdays;

    private static int Bit(IsoDayOfWeek day) => 1 << (int)day;

    private bool Includes(IsoDayOfWeek day) => WeekdayBits == AllWeekdays || (WeekdayBits & Bit(day)) != 0;
}
