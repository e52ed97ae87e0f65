namespace FrontDesk.Replay.Exports;

/// <summary>Understands the rows of the no-shows.</summary>
internal static class NoShowRowReader
{
    public static readonly string[] Columns = ["Date", "Code", "Service", "Staff"];

    public static List<ExportNoShow> Read(CsvTable table, PriceLists lists, List<BadRow> problems) =>
        RowsReader.Read(table, problems, cells => new ExportNoShow
        {
            File = cells.File,
            Line = cells.Line,
            Date = cells.Date("Date"),
            Client = cells.TextOrNull("Code"),
            Service = lists.Service(cells, "Service"),
            Staff = cells.Text("Staff"),
        });
}
