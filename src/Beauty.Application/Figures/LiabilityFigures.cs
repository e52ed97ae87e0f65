using Beauty.Domain.Amounts;

namespace Beauty.Application.Figures;

/// <summary>What the salon owes in services, from one instant to another (预收负债变动).</summary>
/// <remarks>Closing = opening + sold − consumed − refunded − breakage, to the cent.</remarks>
/// <param name="Opening">What was owed at the start.</param>
/// <param name="Sold">What was sold, less what of it was taken back.</param>
/// <param name="Consumed">What was used: revenue (消耗).</param>
/// <param name="Refunded">What was paid back.</param>
/// <param name="Breakage">What ended unused or was forfeited.</param>
/// <param name="Closing">What is owed at the end, added up from the balances.</param>
public sealed record LiabilityFigures(
    Money Opening, Money Sold, Money Consumed, Money Refunded, Money Breakage, Money Closing);
