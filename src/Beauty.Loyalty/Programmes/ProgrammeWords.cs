using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Tiers;
using NodaTime;

namespace Beauty.Loyalty.Programmes;

/// <summary>The words by which a programme's JSON names its choices; the first of each list is the default.</summary>
internal static class ProgrammeWords
{
    internal static IReadOnlyList<(string Word, MidpointRounding Value)> Roundings { get; } =
    [
        ("down", MidpointRounding.ToNegativeInfinity), ("up", MidpointRounding.ToPositiveInfinity),
        ("half-up", MidpointRounding.AwayFromZero), ("half-even", MidpointRounding.ToEven),
        ("to-zero", MidpointRounding.ToZero),
    ];

    internal static IReadOnlyList<(string Word, ExpiryRoundUp Value)> RoundUps { get; } =
    [
        ("none", ExpiryRoundUp.None), ("month", ExpiryRoundUp.Month), ("quarter", ExpiryRoundUp.Quarter),
        ("half-year", ExpiryRoundUp.HalfYear),
    ];

    internal static IReadOnlyList<(string Word, ClawbackFloor Value)> Floors { get; } =
        [("zero", ClawbackFloor.Zero), ("negative", ClawbackFloor.Negative)];

    internal static IReadOnlyList<(string Word, LotOrder Value)> LotOrders { get; } =
        [("soonest-end", LotOrder.SoonestEnd), ("oldest-earned", LotOrder.OldestEarned)];

    internal static IReadOnlyList<(string Word, IsoDayOfWeek Value)> Weekdays { get; } =
    [
        ("monday", IsoDayOfWeek.Monday), ("tuesday", IsoDayOfWeek.Tuesday), ("wednesday", IsoDayOfWeek.Wednesday),
        ("thursday", IsoDayOfWeek.Thursday), ("friday", IsoDayOfWeek.Friday), ("saturday", IsoDayOfWeek.Saturday),
        ("sunday", IsoDayOfWeek.Sunday),
    ];

    internal static IReadOnlyList<(string Word, TierMeasureKind Value)> Measures { get; } =
    [
        ("spent-in-last-months", TierMeasureKind.SpentInLastMonths),
        ("earned-in-last-months", TierMeasureKind.EarnedInLastMonths),
        ("earned-in-calendar-year", TierMeasureKind.EarnedInCalendarYear),
        ("earned-in-lifetime", TierMeasureKind.EarnedInLifetime), ("balance", TierMeasureKind.Balance),
    ];

    internal static IReadOnlyList<(string Word, TierUpgradeTime Value)> Upgrades { get; } =
    [
        ("at-once", TierUpgradeTime.AtOnce), ("at-month-end", TierUpgradeTime.AtMonthEnd),
        ("at-quarter-end", TierUpgradeTime.AtQuarterEnd), ("at-year-end", TierUpgradeTime.AtYearEnd),
    ];

    internal static IReadOnlyList<(string Word, TierDowngrade Value)> Downgrades { get; } =
        [("to-measure", TierDowngrade.ToMeasure), ("one-step", TierDowngrade.OneStep)];

    internal static string Of<T>(IReadOnlyList<(string Word, T Value)> words, T value)
        where T : struct, Enum =>
        words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Word;
}
