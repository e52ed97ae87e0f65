using System.Globalization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Texts;
using NodaTime;

namespace Beauty.Loyalty.Earning;

/// <summary>The points that an order earns, with the whole calculation.</summary>
/// <remarks>
/// The points become usable after the order is final, never inside it (K27): that is the ledger's. Immutable. Source:
/// K26, K28.
/// </remarks>
public sealed class EarningAward
{
    internal EarningAward(
        (Money Basis, LocalDate Date) order,
        PointsAmount beforeCap,
        PointsAmount? cap,
        IReadOnlyList<EarningOutcome> outcomes)
    {
        (Basis, Date) = order;
        Outcomes = outcomes;
        Points = cap is { } most && beforeCap > most ? most : beforeCap;
        CutByCap = beforeCap - Points;
    }

    /// <summary>The points, after cap and rounding; may be zero, and then there is no credit.</summary>
    public PointsAmount Points { get; }

    /// <summary>What the cap per order took away.</summary>
    public PointsAmount CutByCap { get; }

    /// <summary>The basis on which the points were computed.</summary>
    public Money Basis { get; }

    /// <summary>The date at which all rules were judged, in the programme's zone.</summary>
    public LocalDate Date { get; }

    /// <summary>Each rule with its contribution or the reason why not, in the order of definition.</summary>
    public IReadOnlyList<EarningOutcome> Outcomes { get; }

    /// <summary>The calculation for people, a line for each rule.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The lines.</returns>
    public IReadOnlyList<string> Explain(CultureInfo culture) =>
        [.. Outcomes.Select(outcome => outcome.ToText(culture))];

    /// <summary>The award for people in one sentence: points, basis, date, and what the cap took.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The sentence; <see cref="Explain"/> gives the calculation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string ToText(CultureInfo culture) => LoyaltyTexts.Say(
        CutByCap.IsZero ? "earning.award" : "earning.award-cut",
        culture,
        Fact.Of("points", Points),
        Fact.Of("basis", Basis),
        Fact.Of("date", Date),
        Fact.Of("cut", CutByCap));
}
