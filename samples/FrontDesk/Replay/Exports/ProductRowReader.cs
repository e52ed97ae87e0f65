namespace FrontDesk.Replay.Exports;

/// <summary>Understands the rows of the product listing.</summary>
internal static class ProductRowReader
{
    public static ExportRows<ExportProduct> Read(CsvTable table)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        return RowsReader.Read(table, cells =>
        {
            var product = Product(cells);
            if (cells.Problem is null && !lines.TryAdd(product.Code, cells.Line))
            {
                cells.Complain("Code", $"the product was listed before, on line {lines[product.Code]}.");
            }

            return product;
        });
    }

    private static ExportProduct Product(RowCells cells)
    {
        var product = new ExportProduct
        {
            Line = cells.Line,
            Code = cells.Text("Code"),
            Description = cells.NameOrNull("Description"),
            Price = cells.Price("Price"),
            YearToDate = cells.NumberOrNull("YTD") ?? 0,
        };
        // Nobody needs these, but what stands in them tells swapped columns and a row cut off.
        foreach (var column in new[] { "On Hand", "Minimum", "Maximum", "Cost", "COG" })
        {
            cells.NumberOrNull(column);
        }

        cells.Flag("IsActive");
        cells.Flag("Package");
        return product;
    }
}
