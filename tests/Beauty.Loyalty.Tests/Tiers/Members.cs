using Beauty.Domain.Amounts;
using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Tiers;
using NodaTime;
using NodaTime.Text;

namespace Beauty.Loyalty.Tests.Tiers;

/// <summary>Ladders, policies and histories that read as a phrase.</summary>
internal static class Members
{
    public static readonly LocalDate Joined = new(2025, 1, 1);

    public static TierLadder BySpend { get; } = TierLadder.Of(
        Tier.Of("basic", Yuan(0m)), Tier.Of("silver", Yuan(1000m)), Tier.Of("gold", Yuan(5000m)));

    public static TierLadder ByPoints { get; } = TierLadder.Of(
        Tier.Of("basic", PointsAmount.Zero),
        Tier.Of("silver", PointsAmount.Of(1000)),
        Tier.Of("gold", PointsAmount.Of(5000)));

    /// <summary>Spend of 12 months, validity of 12 months, a grace of 30 days.</summary>
    public static NewTierPolicy Rolling { get; } =
        new(BySpend, TierMeasure.SpentInLastMonths(12)) { GraceDays = 30 };

    public static Money Yuan(decimal amount) => Money.Of(amount, Currency.Cny);

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static TierFact Buys(string on, decimal amount) =>
        TierFact.Purchase(Date(on), Yuan(amount), PointsAmount.Of((long)amount));

    public static TierFact Returns(string on, string purchasedOn, decimal amount) =>
        TierFact.Refund(Date(on), Date(purchasedOn), Yuan(amount), PointsAmount.Of((long)amount));

    public static TierFact Grants(string on, string code, string? lastDay = null) => TierFact.Granted(
        Date(on), ManualTier.Of(code, LedgerReason.Of("goodwill"), lastDay is null ? null : Date(lastDay)));

    public static TierEvaluation At(string date, NewTierPolicy policy, params TierFact[] facts) =>
        TierEvaluation.Evaluate(TierHistory.Of(Joined, facts), TierPolicy.Of(policy), Date(date));

    public static string TierAt(string date, NewTierPolicy policy, params TierFact[] facts) =>
        At(date, policy, facts).Tier.Code;

    /// <summary>The moves as "date cause from>to".</summary>
    public static string[] MovesBy(string date, NewTierPolicy policy, params TierFact[] facts) =>
        [.. At(date, policy, facts).Moves.Select(Told)];

    public static string Told(TierMove move) =>
        $"{move.On:R} {move.Cause} {move.From}>{move.To}";
}
