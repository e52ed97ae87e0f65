using FrontDesk.Replay.Exports;
using FrontDesk.Salons;

namespace FrontDesk.Replay.Bills;

/// <summary>Finds what a receipt means by a description, and what it is listed at.</summary>
internal sealed class PriceList
{
    private readonly TillData _till;
    private readonly ILookup<string, ExportService> _services;
    private readonly ILookup<string, ExportProduct> _products;

    public PriceList(SalonExport export, TillData till)
    {
        _till = till;
        _services = export.Services.Where(one => one.Description is not null)
            .ToLookup(one => one.Description!, StringComparer.Ordinal);
        // A row without description is the product without description: the till's own yearly figure of that product
        // is what such rows add up to.
        _products = export.Products.ToLookup(one => one.Description ?? "", StringComparer.Ordinal);
    }

    /// <summary>Whether the description names exactly one thing.</summary>
    public bool Knows(ExportReceiptLine row) => Named(row) == 1;

    /// <summary>The pack that the row sells or names; null where it is another thing.</summary>
    public TillCourseData? CourseOf(ExportReceiptLine row) =>
        ServiceOf(row) is { } service ? _till.Courses.FirstOrDefault(one => one.Service.Is(service.Code)) : null;

    /// <summary>The service that the row names; null where it is another thing.</summary>
    public ExportService? ServiceOf(ExportReceiptLine row) =>
        Named(row) == 1 ? _services[row.Description ?? ""].FirstOrDefault() : null;

    /// <summary>The product that the row names; null where it is another thing.</summary>
    public ExportProduct? ProductOf(ExportReceiptLine row) =>
        Named(row) == 1 ? _products[row.Description ?? ""].FirstOrDefault() : null;

    private int Named(ExportReceiptLine row) =>
        _services[row.Description ?? ""].Count() + _products[row.Description ?? ""].Count();
}
