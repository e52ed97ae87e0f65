namespace FrontDesk.Replay;

/// <summary>One service of the export's price list.</summary>
internal sealed record ExportService
{
    public required string Code { get; init; }

    /// <summary>The description, or the code where none is written.</summary>
    public required string Name { get; init; }
}
