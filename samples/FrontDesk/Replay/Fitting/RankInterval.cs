using System.Runtime.InteropServices;

namespace FrontDesk.Replay.Fitting;

/// <summary>Between which ranks of a sample a quantile lies, with 95 % confidence.</summary>
/// <remarks>
/// How many of n values lie below the true quantile q is binomial (n, q), whatever the values are like; each end leaves
/// out at most 2.5 %. No chance and no model of the gaps is needed. Ranks count from 1 at the smallest.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RankInterval
{
    private const double LeftOut = 0.025;

    private RankInterval(int? lower, int? upper) => (Lower, Upper) = (lower, upper);

    /// <summary>The rank of the lower end; null where even the smallest value may lie above the quantile.</summary>
    public int? Lower { get; }

    /// <summary>The rank of the upper end; null where even the largest value may lie below the quantile.</summary>
    public int? Upper { get; }

    public static RankInterval Of(int count, decimal quantile)
    {
        var share = (double)quantile;
        // In logarithms: the chance that nothing lies below a quantile of thousands of values is no double.
        var logOfOne = count * Math.Log(1 - share);
        var below = 0.0;
        var lower = 0;
        for (var hits = 0; hits < count; hits++)
        {
            below += Math.Exp(logOfOne);
            if (below <= LeftOut)
            {
                lower = hits + 1;
            }

            if (below >= 1 - LeftOut)
            {
                return new RankInterval(lower == 0 ? null : lower, hits + 1);
            }

            logOfOne += Math.Log((count - hits) / (hits + 1.0)) + Math.Log(share / (1 - share));
        }

        return new RankInterval(lower == 0 ? null : lower, upper: null);
    }
}
