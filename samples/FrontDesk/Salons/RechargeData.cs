namespace FrontDesk.Salons;

/// <summary>The one recharge (充值) that the salon offers, with what it gives on top.</summary>
internal sealed record RechargeData
{
    public required decimal Amount { get; init; }

    public required decimal Bonus { get; init; }

    /// <summary>How many months the bonus can be spent.</summary>
    public required int BonusMonths { get; init; }
}
