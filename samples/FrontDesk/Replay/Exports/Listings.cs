namespace FrontDesk.Replay.Exports;

/// <summary>What the other files may name: services by their codes, and all that is sold as receipts call it.</summary>
internal sealed record Listings
{
    private readonly HashSet<string> _services;
    private readonly HashSet<string> _sold;

    public Listings(IReadOnlyList<ExportService> services, IReadOnlyList<ExportProduct> products)
    {
        _services = services.Select(service => service.Code).ToHashSet(StringComparer.Ordinal);
        _sold = services.Select(service => service.Description)
            .Concat(products.Select(product => product.Description))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The code of a listed service.</summary>
    public string Service(RowCells cells, string column)
    {
        var code = cells.Text(column);
        if (!_services.Contains(code))
        {
            cells.Complain(column, $"the cell {column} names no service of the listing.");
        }

        return code;
    }

    /// <summary>What was sold, as a list calls it; null where nothing is written.</summary>
    public string? Sold(RowCells cells, string column)
    {
        var description = cells.TextOrNull(column);
        if (description is not null && !_sold.Contains(description))
        {
            cells.Complain(column, $"the cell {column} names no service and no product of the listings.");
        }

        return description;
    }
}
