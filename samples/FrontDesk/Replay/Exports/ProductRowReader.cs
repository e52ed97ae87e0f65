namespace FrontDesk.Replay.Exports;

/// <summary>Understands the rows of the product listing.</summary>
internal static class ProductRowReader
{
    public static readonly string[] Columns =
    [
        "IsActive", "Code", "Description", "Supplier", "Brand", "Category", "Price", "On Hand", "Minimum", "Maximum",
        "Cost", "COG", "YTD", "Package",
    ];

    public static List<ExportProduct> Read(CsvTable table, List<BadRow> problems)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        return RowsReader.Read(table, problems, cells =>
        {
            var product = Product(cells);
            if (cells.Problem is null && !lines.TryAdd(product.Code, cells.Line))
            {
                cells.Complain($"the product was listed before, on line {lines[product.Code]}.");
            }

            return product;
        });
    }

    private static ExportProduct Product(RowCells cells) => new()
    {
        Line = cells.Line,
        Code = cells.Text("Code"),
        Description = cells.TextOrNull("Description"),
        Price = cells.NumberOrNull("Price") ?? 0,
        YearToDate = cells.NumberOrNull("YTD") ?? 0,
    };
}
