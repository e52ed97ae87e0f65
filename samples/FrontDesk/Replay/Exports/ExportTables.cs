namespace FrontDesk.Replay.Exports;

/// <summary>The six files of an export as rows, before anything is understood.</summary>
internal sealed record ExportTables
{
    public required CsvTable Services { get; init; }

    public required CsvTable Products { get; init; }

    public required CsvTable Bookings { get; init; }

    public required CsvTable Cancellations { get; init; }

    public required CsvTable NoShows { get; init; }

    public required CsvTable Receipts { get; init; }

    public IReadOnlyList<CsvTable> All => [Services, Products, Bookings, Cancellations, NoShows, Receipts];
}
