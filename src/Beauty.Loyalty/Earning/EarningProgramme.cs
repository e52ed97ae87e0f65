using Beauty.Domain.Amounts;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Points;
using NodaTime;

namespace Beauty.Loyalty.Earning;

/// <summary>The earning rules of a loyalty programme and how they combine.</summary>
/// <remarks>
/// <para>Order of calculation: base rates add; factors multiply their sum; fixed bonuses are added; the cap per order
/// cuts; one rounding at the end, down unless stated (K22).</para>
/// <para>The basis is one number that the host documents: goods and services after discounts, before payment with
/// stored value or points, without tax, delivery and tips (K20). All dates are judged at the instant of the accepted
/// quote (K16).</para>
/// <para>Immutable; safe for threads. Source: K20–K28.</para>
/// </remarks>
public sealed class EarningProgramme
{
    private readonly EarningRule[] _rules;

    private EarningProgramme(DateTimeZone zone, Currency currency, EarningRule[] rules) =>
        (Zone, Currency, _rules) = (zone, currency, rules);

    /// <summary>The zone in which dates and weekdays are judged.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>The currency of the basis.</summary>
    public Currency Currency { get; }

    /// <summary>The rules, in the order of definition.</summary>
    public IReadOnlyList<EarningRule> Rules => Array.AsReadOnly(_rules);

    /// <summary>The most points that one order earns; null without a cap.</summary>
    public PointsAmount? CapPerOrder { get; private init; }

    /// <summary>Whether each base rate is rounded down before the sum.</summary>
    /// <value>False: base rates are exact.</value>
    public bool IsEachBaseRateFloored { get; private init; }

    /// <summary>The one rounding at the end.</summary>
    /// <value>Down, <see cref="MidpointRounding.ToNegativeInfinity"/>.</value>
    public MidpointRounding Rounding { get; private init; } = MidpointRounding.ToNegativeInfinity;

    /// <summary>Makes a programme.</summary>
    /// <param name="zone">The programme's zone.</param>
    /// <param name="currency">The currency of the basis.</param>
    /// <param name="rules">The rules, in the order of definition; none give no points.</param>
    /// <returns>The programme.</returns>
    /// <exception cref="ArgumentException">
    /// The currency is <c>default</c>, a code appears twice, or a rule has an amount in another currency.
    /// </exception>
    public static EarningProgramme Of(DateTimeZone zone, Currency currency, params IReadOnlyList<EarningRule> rules)
    {
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(rules);
        _ = Money.Zero(currency);
        if (rules.DistinctBy(rule => rule.Code, StringComparer.Ordinal).Count() != rules.Count)
        {
            throw new ArgumentException("A code appears twice among the rules.", nameof(rules));
        }

        var stranger = rules.FirstOrDefault(rule =>
            (rule.OwnCurrency ?? currency) != currency || (rule.Filter.LeastSpend?.Currency ?? currency) != currency);
        return stranger is null
            ? new(zone, currency, [.. rules])
            : throw new ArgumentException($"Rule '{stranger.Code}' has an amount not in {currency}.", nameof(rules));
    }

    /// <summary>The same programme with a cap per order (K28).</summary>
    /// <param name="cap">The most points of one order, at least 1.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The cap is zero.</exception>
    public EarningProgramme WithCapPerOrder(PointsAmount cap)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(cap, PointsAmount.Zero);
        return new(Zone, Currency, _rules)
        {
            CapPerOrder = cap,
            IsEachBaseRateFloored = IsEachBaseRateFloored,
            Rounding = Rounding,
        };
    }

    /// <summary>The same programme with another way of rounding.</summary>
    /// <param name="rounding">The one rounding at the end.</param>
    /// <param name="isEachBaseRateFloored">Whether each base rate is rounded down before the sum.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rounding.</exception>
    public EarningProgramme WithRounding(MidpointRounding rounding, bool isEachBaseRateFloored = false)
    {
        if (!Enum.IsDefined(rounding))
        {
            throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "No such rounding.");
        }

        return new(Zone, Currency, _rules)
        {
            CapPerOrder = CapPerOrder,
            IsEachBaseRateFloored = isEachBaseRateFloored,
            Rounding = rounding,
        };
    }

    /// <summary>Computes the points of an order.</summary>
    /// <param name="basis">The basis; zero or more.</param>
    /// <param name="quotedAt">The instant of the accepted quote.</param>
    /// <returns>The award with its explanation.</returns>
    /// <exception cref="CurrencyMismatchException">The basis is in another currency than the programme.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The basis is negative.</exception>
    /// <exception cref="ArgumentException">The basis is <c>default</c>.</exception>
    /// <exception cref="OverflowException">The points are beyond the bounds of <see cref="PointsAmount"/>.</exception>
    public EarningAward Evaluate(Money basis, Instant quotedAt)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(basis, Money.Zero(Currency));
        var date = quotedAt.InZone(Zone).Date;
        var reasons = WhyNot(basis, date);
        var outcomes = new EarningOutcome[_rules.Length];
        var total = default(ExactPoints);
        foreach (var i in Enumerable.Range(0, _rules.Length).OrderBy(i => _rules[i].Stage))
        {
            if (reasons[i] is { } reason)
            {
                outcomes[i] = new(_rules[i], reason);
                continue;
            }

            var contribution = Contribution(_rules[i], total, basis);
            outcomes[i] = new(_rules[i], contribution);
            total += contribution;
        }

        return new((basis, date), total.Round(Rounding), CapPerOrder, Array.AsReadOnly(outcomes));
    }

    private ExactPoints Contribution(EarningRule rule, ExactPoints soFar, Money basis)
    {
        var exact = rule.Contribution(soFar, basis);
        return IsEachBaseRateFloored && rule is BaseRate ? exact.Floor() : exact;
    }

    /// <summary>For each rule why it does not count: its filter, then a rule that stands alone.</summary>
    private Refusal?[] WhyNot(Money basis, LocalDate date)
    {
        Refusal?[] reasons = [.. _rules.Select(rule => rule.Filter.WhyNot(basis, date))];
        var alone = _rules
            .Where((rule, i) => reasons[i] is null && rule.AlonePriority is not null)
            .GroupBy(rule => rule.Stage)
            .ToDictionary(kind => kind.Key, kind => kind.MaxBy(rule => rule.AlonePriority)!);
        for (var i = 0; i < reasons.Length; i++)
        {
            if (alone.TryGetValue(_rules[i].Stage, out var winner) && !ReferenceEquals(winner, _rules[i]))
            {
                reasons[i] ??= new StoodAside(winner.Code);
            }
        }

        return reasons;
    }
}
