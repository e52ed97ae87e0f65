using Beauty.Domain.Amounts;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Tiers;

namespace Beauty.Loyalty.Programmes;

/// <summary>Reads the tiers of a programme from its JSON.</summary>
internal static class TierPolicyReader
{
    internal static TierPolicy Read(ProgrammeNode node, Currency currency)
    {
        var measure = Measure(node.FindObject("measure") ?? throw node.Fault("measure", "{ }"));
        var policy = new NewTierPolicy(Ladder(node, measure, currency), measure)
        {
            ValidityMonths = (int?)node.FindNumber("validityMonths", 1, TierPolicy.MostValidityMonths),
            GraceDays = (int)(node.FindNumber("graceDays", 0, TierPolicy.MostGraceDays) ?? 0),
            Upgrade = node.Choice("upgrade", ProgrammeWords.Upgrades),
            Downgrade = node.Choice("downgrade", ProgrammeWords.Downgrades),
            IsLoweredAtOnceByRefund = node.Flag("loweredAtOnceByRefund"),
        };
        node.ThrowIfMore();
        return TierPolicy.Of(policy);
    }

    private static TierMeasure Measure(ProgrammeNode node)
    {
        var measure = node.Choice("kind", ProgrammeWords.Measures, isNeeded: true) switch
        {
            TierMeasureKind.SpentInLastMonths => TierMeasure.SpentInLastMonths(Months(node)),
            TierMeasureKind.EarnedInLastMonths => TierMeasure.EarnedInLastMonths(Months(node)),
            TierMeasureKind.EarnedInCalendarYear => TierMeasure.EarnedInCalendarYear,
            TierMeasureKind.EarnedInLifetime => TierMeasure.EarnedInLifetime,
            _ => TierMeasure.Balance,
        };
        node.ThrowIfMore();
        return measure;
    }

    private static int Months(ProgrammeNode node) => (int)node.Number("months", 1, TierMeasure.MostMonths);

    private static TierLadder Ladder(ProgrammeNode policy, TierMeasure measure, Currency currency)
    {
        var tiers = new List<Tier>();
        foreach (var node in policy.Objects("ladder"))
        {
            var code = node.Text("code");
            if (tiers.Exists(known => string.Equals(known.Code, code, StringComparison.Ordinal)))
            {
                throw node.Fault("code", "1 ×");
            }

            var tier = measure.IsByPoints
                ? Tier.Of(code, PointsAmount.Of(node.Number("from", 0, long.MaxValue)))
                : Tier.Of(code, node.Amount("from", currency, isZeroAllowed: true));
            if (tiers is [] && !tier.From.IsZero)
            {
                throw node.Fault("from", "= 0");
            }

            if (tiers is [.., var lower] && tier.From <= lower.From)
            {
                throw node.Fault("from", $"> {lower.From} ({lower.Code})");
            }

            node.ThrowIfMore();
            tiers.Add(tier);
        }

        return tiers.Count > 0 ? TierLadder.Of(tiers) : throw policy.Fault("ladder", "[ >= 1 ]");
    }
}
