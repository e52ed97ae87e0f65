using FrontDesk.Salons;

namespace FrontDesk.Replay.Exports.Doubts;

/// <summary>Refuses a listing whose names stand in another column than the one where they belong.</summary>
/// <remarks>
/// What receipts sell and what bookings book is searched in all columns of a listing. A column that holds more of it
/// than the right one was swapped with the right one. Names without letters are not searched: they would be found
/// among the prices.
/// </remarks>
internal static class ListingDoubts
{
    public static void Throw(ExportTables tables)
    {
        var booked = Names(
            tables.Bookings.Cells("Service"),
            tables.Cancellations.Cells("Service"),
            tables.NoShows.Cells("Service"));
        var sold = Names(tables.Receipts.Cells("Description"));
        var unknown = booked.Except(tables.Services.Cells("Code"), StringComparer.Ordinal);
        ThrowIfElsewhere(tables.Services, "Code", booked, unknown);
        var unlisted = sold
            .Except(tables.Services.Cells("Desc"), StringComparer.Ordinal)
            .Except(tables.Products.Cells("Description"), StringComparer.Ordinal)
            .ToList();
        ThrowIfElsewhere(tables.Services, "Desc", sold, unlisted);
        ThrowIfElsewhere(tables.Products, "Description", sold, unlisted);
        if (tables.Products.RowCount == 0 && unlisted.Count > 0)
        {
            throw new ExportException(
                $"{tables.Products.File}: the file has a header and no rows, but {tables.Receipts.File} sells"
                + " what is no service.");
        }
    }

    private static HashSet<string> Names(params IEnumerable<string>[] cells) =>
        cells.SelectMany(column => column).Where(cell => cell.Any(char.IsLetter)).ToHashSet(StringComparer.Ordinal);

    private static void ThrowIfElsewhere(
        CsvTable listing, string column, IReadOnlySet<string> used, IEnumerable<string> unlisted)
    {
        var missing = unlisted.ToHashSet(StringComparer.Ordinal);
        var found = Found(listing, column, used);
        var better = ExportColumns.Of(listing.File)
            .Where(other => !other.Is(column))
            .MaxBy(other => Found(listing, other, missing))!;
        if (Found(listing, better, missing) > found)
        {
            throw new ExportException(
                $"{listing.File}: other files name more of the column {better} than of the column {column};"
                + " maybe these columns were swapped.");
        }
    }

    private static int Found(CsvTable listing, string column, IReadOnlySet<string> names) =>
        listing.Cells(column).Distinct(StringComparer.Ordinal).Count(names.Contains);
}
