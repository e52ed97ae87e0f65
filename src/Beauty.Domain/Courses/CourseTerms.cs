using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;

namespace Beauty.Domain.Courses;

/// <summary>What a course plan offers and on which conditions; a sold course keeps those it was sold under.</summary>
/// <remarks>
/// <para>Immutable data that hosts may keep as JSON: name, price and lines are needed, the rest has the defaults stated
/// at each property. JSON that breaks a rule is refused with the line and the value. Equality by value.</para>
/// <para>Bounds: 1 to 50 lines; all prices in one currency. Source: C01, K55–K57, K60.</para>
/// </remarks>
[JsonConverter(typeof(CourseTermsJsonConverter))]
public sealed record CourseTerms
{
    /// <summary>The most lines of a plan.</summary>
    public const int MaximumLines = 50;

    /// <summary>The most days ahead at which a course is called nearly expired.</summary>
    public const int MaximumWarningDays = 366;

    private CourseTerms(CourseName name, Money price, ImmutableArray<CourseLine> lines) =>
        (Name, Price, Lines) = (name, price, lines);

    /// <summary>The name under which it is sold.</summary>
    public CourseName Name { get; }

    /// <summary>The price of the whole.</summary>
    public Money Price { get; }

    /// <summary>The lines, in order; the first is number 1.</summary>
    public ImmutableArray<CourseLine> Lines { get; }

    /// <summary>Until when sessions can be used.</summary>
    /// <value>Without end unless stated.</value>
    public CourseValidity Validity { get; private init; } = CourseValidity.Unlimited;

    /// <summary>When it is sold.</summary>
    /// <value>At any time unless stated.</value>
    public SellablePeriod Sale { get; private init; } = SellablePeriod.Always;

    /// <summary>What becomes of a session when the client does not come.</summary>
    /// <value>The salon keeps it unless stated (K57).</value>
    public MissedVisitPolicy NoShow { get; private init; }

    /// <summary>What becomes of a session when the client cancels late.</summary>
    /// <value>The salon keeps it unless stated (K57).</value>
    public MissedVisitPolicy LateCancel { get; private init; }

    /// <summary>Which sessions of a line are used first.</summary>
    /// <value>Paid ones unless stated (K57).</value>
    public SessionOrder Order { get; private init; }

    /// <summary>Whether gifted sessions share the price in reports of revenue.</summary>
    /// <value>They do unless stated.</value>
    public GiftRevenue GiftRevenue { get; private init; }

    /// <summary>With at most so many sessions left, and at least one, a course is nearly used up (C10).</summary>
    /// <value>2 unless stated; 0 for no warning.</value>
    public SessionCount WarnAtSessions { get; private init; } = SessionCount.Of(2);

    /// <summary>With at most so many days to come until the last one, a course is nearly expired (C10).</summary>
    /// <value>30 unless stated; 0 warns on the last day only.</value>
    public int WarnAtDays { get; private init; } = 30;

    /// <summary>By which method it is refunded on each ground.</summary>
    /// <value><see cref="RefundTerms.Usual"/> unless stated.</value>
    public RefundTerms Refunds { get; private init; } = RefundTerms.Usual;

    /// <summary>Starts with what is sold for how much.</summary>
    /// <param name="name">The name.</param>
    /// <param name="price">The price of the whole, at least zero.</param>
    /// <param name="lines">1 to 50 lines, in the currency of the price.</param>
    /// <returns>The terms, with the default conditions.</returns>
    /// <exception cref="ArgumentException">
    /// The price is negative or <c>default</c>; there is no line or too many; a line has another currency; or nothing
    /// could bear a price above zero, because no paid session has a list price.
    /// </exception>
    public static CourseTerms Of(CourseName name, Money price, params IReadOnlyList<CourseLine> lines)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(lines);
        if (!price.Currency.IsDefined || price.IsNegative)
        {
            throw new ArgumentException($"The price is at least zero, got {price}.", nameof(price));
        }

        if (lines.Count is 0 or > MaximumLines)
        {
            throw new ArgumentException($"A course has 1 to {MaximumLines} lines, got {lines.Count}.", nameof(lines));
        }

        foreach (var (index, line) in lines.Index())
        {
            if (line.ListPrice.Currency != price.Currency)
            {
                throw new ArgumentException(
                    $"Line {index + 1} has a list price in {line.ListPrice.Currency}, " +
                    $"the course is in {price.Currency}.",
                    nameof(lines));
            }
        }

        // Paid sessions alone count here, so that switching the revenue of gifts off never leaves money without bearer.
        return price.IsPositive && lines.All(line => line.ListValue(GiftRevenue.Nothing) == 0)
            ? throw new ArgumentException(
                $"A price of {price} needs a paid session with a list price above zero.", nameof(lines))
            : new(name, price, [.. lines]);
    }

    /// <summary>With another validity.</summary>
    /// <param name="validity">Until when sessions can be used.</param>
    /// <returns>The terms with it.</returns>
    public CourseTerms ValidFor(CourseValidity validity)
    {
        ArgumentNullException.ThrowIfNull(validity);
        return this with { Validity = validity };
    }

    /// <summary>With another time of sale.</summary>
    /// <param name="sale">When it is sold.</param>
    /// <returns>The terms with it.</returns>
    public CourseTerms Sold(SellablePeriod sale)
    {
        ArgumentNullException.ThrowIfNull(sale);
        return this with { Sale = sale };
    }

    /// <summary>With other answers to visits that do not take place.</summary>
    /// <param name="noShow">What becomes of a session when the client does not come.</param>
    /// <param name="lateCancel">What becomes of it when the client cancels late.</param>
    /// <returns>The terms with them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A policy is none of the named.</exception>
    public CourseTerms OnMissedVisits(MissedVisitPolicy noShow, MissedVisitPolicy lateCancel) =>
        this with { NoShow = Named(noShow), LateCancel = Named(lateCancel) };

    /// <summary>With another order of use.</summary>
    /// <param name="order">Which sessions of a line are used first.</param>
    /// <returns>The terms with it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named.</exception>
    public CourseTerms Using(SessionOrder order) => this with { Order = Named(order) };

    /// <summary>With another share of gifted sessions in the revenue.</summary>
    /// <param name="gifts">Whether they share the price.</param>
    /// <returns>The terms with it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The choice is none of the named.</exception>
    public CourseTerms WithGiftRevenue(GiftRevenue gifts) => this with { GiftRevenue = Named(gifts) };

    /// <summary>With other limits for "nearly used up" and "nearly expired".</summary>
    /// <param name="sessions">At most so many sessions left; 0 for no warning.</param>
    /// <param name="days">At most so many days until the last one, 0 to 366.</param>
    /// <returns>The terms with them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of their bounds.</exception>
    public CourseTerms WarningAt(SessionCount sessions, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MaximumWarningDays);
        return this with { WarnAtSessions = sessions, WarnAtDays = days };
    }

    /// <summary>With other methods of refund.</summary>
    /// <param name="refunds">By which method it is refunded on each ground.</param>
    /// <returns>The terms with them.</returns>
    public CourseTerms Refunded(RefundTerms refunds)
    {
        ArgumentNullException.ThrowIfNull(refunds);
        return this with { Refunds = refunds };
    }

    /// <summary>Whether some line lets a session be this service.</summary>
    /// <param name="service">The service.</param>
    /// <returns>Whether there is such a line.</returns>
    public bool Covers(ServiceId service) => Lines.Any(line => line.Covers(service));

    /// <summary>How a price falls on the lines and their sessions.</summary>
    /// <param name="price">What was paid, in the currency of the plan.</param>
    /// <returns>One pricing for each line, in their order.</returns>
    /// <exception cref="ArgumentException">
    /// The price is negative, or above zero where only gifted sessions have a list price.
    /// </exception>
    public IReadOnlyList<SessionPricing> PricingOf(Money price) =>
        SessionPricing.Allocate(price, Lines, GiftRevenue);

    /// <summary>Whether both are the same terms, the lines in their order.</summary>
    /// <param name="other">The other terms.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(CourseTerms? other) =>
        other is not null
        && (Name, Price, Validity, Sale) == (other.Name, other.Price, other.Validity, other.Sale)
        && (NoShow, LateCancel, Order, GiftRevenue) == (other.NoShow, other.LateCancel, other.Order, other.GiftRevenue)
        && (WarnAtSessions, WarnAtDays, Refunds) == (other.WarnAtSessions, other.WarnAtDays, other.Refunds)
        && Lines.SequenceEqual(other.Lines);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Name, Price, Validity, Lines.Length);

    private static TChoice Named<TChoice>(TChoice choice)
        where TChoice : struct, Enum => Enum.IsDefined(choice)
        ? choice
        : throw new ArgumentOutOfRangeException(nameof(choice), choice, $"No {typeof(TChoice).Name} is named so.");
}
