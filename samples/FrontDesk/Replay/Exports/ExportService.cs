namespace FrontDesk.Replay.Exports;

/// <summary>One service of the export's price list.</summary>
internal sealed record ExportService
{
    public required int Line { get; init; }

    public required string Code { get; init; }

    /// <summary>As receipts call it; null where none is written.</summary>
    public required string? Description { get; init; }

    /// <summary>The kind of service, such as <c>COLOR</c>.</summary>
    public required string Category { get; init; }

    /// <summary>The listed price without taxes; 0 where it is made at the chair.</summary>
    public required decimal Price { get; init; }

    /// <summary>The description, or the code where none is written.</summary>
    public string Name => Description ?? Code;
}
