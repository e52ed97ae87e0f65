namespace FrontDesk.Replay.Exports;

/// <summary>Understands the rows of the no-shows.</summary>
internal static class NoShowRowReader
{
    public static ExportRows<ExportNoShow> Read(CsvTable table, Listings lists) =>
        RowsReader.Read(table, cells => new ExportNoShow
        {
            File = cells.File,
            Line = cells.Line,
            Date = cells.Date("Date"),
            Client = cells.TextOrNull("Code"),
            Service = lists.Service(cells, "Service"),
            Staff = cells.Text("Staff"),
        });
}
