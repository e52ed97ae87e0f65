using FrontDesk.Replay.Exports;

namespace FrontDesk.Tests.Replay.Exports;

/// <summary>The names in the header of one file are exchanged against its data.</summary>
public sealed class SwappedColumns : IDisposable
{
    private const string Bookings = SalonExport.BookingsFile;
    private const string Cancellations = SalonExport.CancellationsFile;
    private const string NoShows = SalonExport.NoShowsFile;
    private const string Products = SalonExport.ProductsFile;
    private const string Receipts = SalonExport.ReceiptsFile;
    private const string Services = SalonExport.ServicesFile;

    private readonly MarkedExport _export = new();

    /// <summary>Every two columns of every file.</summary>
    public static TheoryData<string, string, string> EveryPair()
    {
        var pairs = new TheoryData<string, string, string>();
        foreach (var file in ExportColumns.Files)
        {
            foreach (var (at, column) in ExportColumns.Of(file).Index())
            {
                foreach (var other in ExportColumns.Of(file).Skip(at + 1))
                {
                    pairs.Add(file, column, other);
                }
            }
        }

        return pairs;
    }

    public void Dispose() => _export.Dispose();

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void Two_swapped_columns_are_refused_or_change_nothing_that_is_read(string file, string one, string other)
    {
        var before = Reading.Facts(_export.Read());
        _export.SwapColumns(file, one, other);

        try
        {
            Assert.Equal(before, Reading.Facts(_export.Read()));
        }
        catch (ExportException)
        {
            Reading.Refused(_export, file);
        }
    }

    [Theory]
    [InlineData(Services, "Code", "Desc", "of the column Desc than of the column Code")]
    [InlineData(Services, "Code", "Cate", "of the column Cate than of the column Code")]
    [InlineData(Services, "Desc", "Cate", "of the column Cate than of the column Desc")]
    [InlineData(Services, "Price", "Cost", "4 of 4 priced rows cost more than their price")]
    [InlineData(Services, "Desc", "Price", "of the column Price than of the column Desc")]
    [InlineData(Products, "Code", "Description", "of the column Code than of the column Description")]
    [InlineData(Products, "Description", "Supplier", "of the column Supplier than of the column Description")]
    [InlineData(Products, "Price", "Cost", "8 of 8 priced rows cost more than their price")]
    [InlineData(Products, "Price", "YTD", "in the column Price what belongs in the column YTD")]
    [InlineData(Products, "YTD", "On Hand", "in the column On Hand what belongs in the column YTD")]
    [InlineData(Products, "Price", "COG", "in the column Price what belongs in the column COG")]
    [InlineData(Products, "IsActive", "Code", "only 0 of 8 rows can be read")]
    [InlineData(Bookings, "Code", "Staff", "24 staff serve 3 clients; maybe the columns Code and Staff were swapped")]
    [InlineData(Bookings, "Staff", "Service", "the cell Service names no service of the listing")]
    [InlineData(Bookings, "Date", "Time", "'9:00:00 AM' is no date like 03/14/2018")]
    [InlineData(Bookings, "Code", "TimeInt", "the cell TimeInt is no whole number")]
    [InlineData(Receipts, "GST", "PST", "maybe the columns Amount, GST and PST were swapped")]
    [InlineData(Receipts, "Amount", "GST", "maybe the columns Amount, GST and PST were swapped")]
    [InlineData(Receipts, "Amount", "Quantity", "maybe the columns Quantity and Amount were swapped")]
    [InlineData(Receipts, "Receipt", "Quantity", "1 receipts have 45 different quantities")]
    [InlineData(Receipts, "Client", "Staff", "maybe the columns Client and Staff were swapped")]
    [InlineData(Receipts, "Description", "Staff", "the cell Description names no service and no product")]
    [InlineData(Cancellations, "Cancel Date", "Booking Date", "maybe the columns Cancel Date and Booking Date were")]
    [InlineData(Cancellations, "Code", "Service", "the cell Service names no service of the listing")]
    [InlineData(Cancellations, "Service", "Staff", "the cell Service names no service of the listing")]
    [InlineData(Cancellations, "Code", "Staff", "maybe the column Code was swapped with Staff or another")]
    [InlineData(Cancellations, "Code", "Canceled By", "people in the column Code are staff")]
    [InlineData(Cancellations, "Staff", "Canceled By", "maybe the columns Staff and Canceled By were swapped")]
    [InlineData(NoShows, "Code", "Staff", "maybe the column Code was swapped with Staff or another")]
    [InlineData(NoShows, "Service", "Staff", "the cell Service names no service of the listing")]
    [InlineData(NoShows, "Date", "Code", "the cell Date is no date like 03/14/2018")]
    public void Two_swapped_columns_are_named_where_the_data_tell(string file, string one, string other, string said)
    {
        _export.SwapColumns(file, one, other);

        Assert.Contains(said, Reading.Refused(_export, file), StringComparison.Ordinal);
    }
}
