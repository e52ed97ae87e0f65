using Beauty.Domain.Amounts;

namespace Beauty.Domain.Courses;

/// <summary>How the money of one line of a course falls on its sessions, to the last cent.</summary>
/// <remarks>
/// <para>
/// Revenue of the k-th session is the rounded cumulative amount after k sessions less that after k − 1, so the last one
/// always ends at the line's amount: 2,980.00 over 48 sessions gives 62.08 first, 2,917.92 after 47, 62.08 last.
/// </para>
/// <para>Cumulative amounts are rounded half away from zero. Equality by value. Source: K60, C09.</para>
/// </remarks>
public sealed record SessionPricing
{
    private SessionPricing(Money amount, SessionCount sessions) => (Amount, Sessions) = (amount, sessions);

    /// <summary>The line's share of the price paid.</summary>
    public Money Amount { get; }

    /// <summary>The sessions that bear it.</summary>
    public SessionCount Sessions { get; }

    /// <summary>Puts an amount on sessions.</summary>
    /// <param name="amount">The line's amount, at least zero; zero if there is no session.</param>
    /// <param name="sessions">How many sessions bear it.</param>
    /// <returns>The pricing.</returns>
    /// <exception cref="ArgumentException">
    /// The amount is negative or <c>default</c>, or there is an amount and no session.
    /// </exception>
    public static SessionPricing Of(Money amount, SessionCount sessions)
    {
        if (amount < Money.Zero(amount.Currency) || (sessions.IsNone && !amount.IsZero))
        {
            throw new ArgumentException(
                $"An amount of at least zero falls on sessions, got {amount} on {sessions}.", nameof(amount));
        }

        return new(amount, sessions);
    }

    /// <summary>Shares a price among the lines of a course in proportion to their list value.</summary>
    /// <remarks>By the largest remainder, so the shares add up to the price (K44); without any list value the price
    /// must
    /// be zero.</remarks>
    /// <param name="price">What was paid, at least zero.</param>
    /// <param name="lines">The lines, at least one.</param>
    /// <param name="gifts">Whether gifted sessions bear a share.</param>
    /// <returns>One pricing for each line, in their order.</returns>
    /// <exception cref="ArgumentException">
    /// The price is negative or <c>default</c>, there is no line, or a price above zero meets no list value.
    /// </exception>
    public static IReadOnlyList<SessionPricing> Allocate(
        Money price, IReadOnlyList<CourseLine> lines, GiftRevenue gifts)
    {
        ArgumentNullException.ThrowIfNull(lines);
        long[] weights = [.. lines.Select(line => line.ListValue(gifts))];
        var shares = price.IsZero ? [.. lines.Select(_ => price)] : price.Split(weights);
        return [.. lines.Zip(shares, (line, share) => Of(share, line.Bearing(gifts)))];
    }

    /// <summary>What has been earned after a number of sessions.</summary>
    /// <param name="used">How many were used, at most all.</param>
    /// <returns>The rounded cumulative amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">More were used than there are.</exception>
    public Money EarnedAfter(SessionCount used)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(used, Sessions);
        return Sessions.IsNone
            ? Amount
            : Money.FromMinorUnits(
                (long)ExactDivision.Divide(
                    (Int128)Amount.MinorUnits * used.Value, Sessions.Value, MidpointRounding.AwayFromZero),
                Amount.Currency);
    }

    /// <summary>The revenue of the next sessions, when some were used and some revenue was recognised.</summary>
    /// <remarks>
    /// The cumulative amount after them less what is recognised, never below zero. What a reversal gave back may differ
    /// by a cent from the present place; the next use evens it out, and the last one ends at the amount.
    /// </remarks>
    /// <param name="used">How many bearing sessions were used before.</param>
    /// <param name="next">How many are used now.</param>
    /// <param name="recognised">What is recognised so far.</param>
    /// <returns>The revenue.</returns>
    /// <exception cref="ArgumentOutOfRangeException">More would be used than there are.</exception>
    public Money RevenueOfNext(SessionCount used, SessionCount next, Money recognised)
    {
        var due = EarnedAfter(used + next) - recognised;
        return due.IsNegative ? Money.Zero(Amount.Currency) : due;
    }
}
