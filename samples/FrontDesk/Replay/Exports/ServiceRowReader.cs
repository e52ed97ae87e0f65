namespace FrontDesk.Replay.Exports;

/// <summary>Understands the rows of the service listing.</summary>
internal static class ServiceRowReader
{
    public static readonly string[] Columns = ["IsActive", "Code", "Desc", "Cate", "Price", "Cost"];

    public static List<ExportService> Read(CsvTable table, List<BadRow> problems)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        return RowsReader.Read(table, problems, cells =>
        {
            var service = Service(cells);
            if (cells.Problem is null && !lines.TryAdd(service.Code, cells.Line))
            {
                cells.Complain($"the service was listed before, on line {lines[service.Code]}.");
            }

            return service;
        });
    }

    private static ExportService Service(RowCells cells) => new()
    {
        Line = cells.Line,
        Code = cells.Text("Code"),
        Description = cells.TextOrNull("Desc"),
        Category = cells.TextOrNull("Cate") ?? "",
        Price = cells.NumberOrNull("Price") ?? 0,
    };
}
