namespace FrontDesk.Salons;

/// <summary>What the invented salon sells for how much, in yuan, as it lies in <c>Data/trade.json</c>.</summary>
internal sealed record TradeData
{
    /// <summary>The tax that is included in each price.</summary>
    public required decimal TaxPercent { get; init; }

    /// <summary>The price of each treatment, by its code.</summary>
    public required IReadOnlyDictionary<string, decimal> Prices { get; init; }

    public required IReadOnlyList<CourseData> Courses { get; init; }

    public required IReadOnlyList<ProductData> Products { get; init; }

    public required RechargeData Recharge { get; init; }
}
