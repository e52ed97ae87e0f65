namespace FrontDesk.Replay.Exports;

/// <summary>Understands the rows of the service listing.</summary>
internal static class ServiceRowReader
{
    public static ExportRows<ExportService> Read(CsvTable table)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        return RowsReader.Read(table, cells =>
        {
            var service = Service(cells);
            if (cells.Problem is null && !lines.TryAdd(service.Code, cells.Line))
            {
                cells.Complain("Code", $"the service was listed before, on line {lines[service.Code]}.");
            }

            return service;
        });
    }

    private static ExportService Service(RowCells cells)
    {
        var service = new ExportService
        {
            Line = cells.Line,
            Code = cells.Text("Code"),
            Description = cells.NameOrNull("Desc"),
            Category = cells.TextOrNull("Cate") ?? "",
            Price = cells.Price("Price"),
        };
        // What has no description is called by its code.
        if (service.Description is null)
        {
            cells.NameOrNull("Code");
        }

        // Nobody needs these, but what stands in them tells swapped columns and a row cut off.
        cells.Flag("IsActive");
        cells.NumberOrNull("Cost");
        return service;
    }
}
