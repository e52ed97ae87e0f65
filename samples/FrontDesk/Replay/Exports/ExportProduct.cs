namespace FrontDesk.Replay.Exports;

/// <summary>One product of the export's price list.</summary>
internal sealed record ExportProduct
{
    public required int Line { get; init; }

    public required string Code { get; init; }

    /// <summary>As receipts call it; null where none is written.</summary>
    public required string? Description { get; init; }

    /// <summary>The listed price without taxes.</summary>
    public required decimal Price { get; init; }

    /// <summary>What the till says it has taken for the product this year, without taxes and after returns.</summary>
    public required decimal YearToDate { get; init; }
}
