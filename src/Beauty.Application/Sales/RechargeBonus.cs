using Beauty.Domain.Amounts;
using NodaTime;

namespace Beauty.Application.Sales;

/// <summary>What is given on top of a recharge (赠金).</summary>
/// <param name="Line">The number of the bill's line, from 1.</param>
/// <param name="Bonus">How much; above zero.</param>
public sealed record RechargeBonus(int Line, Money Bonus)
{
    /// <summary>The end of the bonus, exclusive; null for none.</summary>
    public Instant? EndsAt { get; init; }
}
