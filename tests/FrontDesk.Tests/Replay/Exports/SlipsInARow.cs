using FrontDesk.Replay.Exports;

namespace FrontDesk.Tests.Replay.Exports;

/// <summary>One wrong cell in an otherwise good export is listed by file and line; the rest is read.</summary>
public sealed class SlipsInARow : IDisposable
{
    private readonly MarkedExport _export = new();

    public void Dispose() => _export.Dispose();

    [Theory]
    [InlineData("Code", "", "the cell Code is blank.")]
    [InlineData("Code", "CUT", "the service was listed before, on line 2.")]
    [InlineData("Desc", "Two\u0007bells", "the cell Desc is no name of at most 100 characters on one line.")]
    [InlineData("Price", "free", "the cell Price is no number like 12.50.")]
    [InlineData("Price", "1e2", "the cell Price is no number like 12.50.")]
    [InlineData("Price", "12.", "the cell Price is no number like 12.50.")]
    [InlineData("Price", "12.34567", "the cell Price is no number like 12.50.")]
    [InlineData("Price", "10000000", "the cell Price is no number like 12.50.")]
    [InlineData("Price", "-1", "the cell Price is below zero.")]
    [InlineData("Cost", "?", "the cell Cost is no number like 12.50.")]
    [InlineData("IsActive", "maybe", "the cell IsActive is no TRUE or FALSE.")]
    public void A_slip_in_a_service(string column, string cell, string reason) =>
        IsListed(SalonExport.ServicesFile, 4, column, (cell, reason));

    [Theory]
    [InlineData("Code", "", "the cell Code is blank.")]
    [InlineData("Code", "GEL0", "the product was listed before, on line 2.")]
    [InlineData("Price", "-0.01", "the cell Price is below zero.")]
    [InlineData("YTD", "a lot", "the cell YTD is no number like 12.50.")]
    [InlineData("On Hand", "3 or 4", "the cell On Hand is no number like 12.50.")]
    [InlineData("COG", "1.2.3", "'1.2.3' is no number like 12.50.")]
    [InlineData("Package", "1", "the cell Package is no TRUE or FALSE.")]
    public void A_slip_in_a_product(string column, string cell, string reason) =>
        IsListed(SalonExport.ProductsFile, 7, column, (cell, reason));

    [Theory]
    [InlineData("Cancel Date", "04/31/2018", "'04/31/2018' is no date like 03/14/2018.")]
    [InlineData("Booking Date", "", "the cell Booking Date is blank.")]
    [InlineData("Service", "PERM", "the cell Service names no service of the listing.")]
    [InlineData("Staff", "", "the cell Staff is blank.")]
    [InlineData("Days", "soon", "the cell Days is no whole number.")]
    [InlineData("Days", "3", "the two dates and the days of notice disagree.")]
    public void A_slip_in_a_cancellation(string column, string cell, string reason) =>
        IsListed(SalonExport.CancellationsFile, 3, column, (cell, reason));

    [Theory]
    [InlineData("Date", "2018-03-14", "'2018-03-14' is no date like 03/14/2018.")]
    [InlineData("Date", "12/31/1979", "'12/31/1979' is no date like 03/14/2018.")]
    [InlineData("Date", "01/01/2100", "'01/01/2100' is no date like 03/14/2018.")]
    [InlineData("Service", "cut", "the cell Service names no service of the listing.")]
    [InlineData("Staff", "", "the cell Staff is blank.")]
    public void A_slip_in_a_no_show(string column, string cell, string reason) =>
        IsListed(SalonExport.NoShowsFile, 3, column, (cell, reason));

    [Theory]
    [InlineData("Receipt", "R-7", "the cell Receipt is no whole number.")]
    [InlineData("Receipt", "0", "the cell Receipt is no number above zero.")]
    [InlineData("Date", "", "the cell Date is blank.")]
    [InlineData("Description", "Lavender", "the cell Description names no service and no product of the listings.")]
    [InlineData("Staff", "", "the cell Staff is blank.")]
    [InlineData("Quantity", "0", "the quantity is zero.")]
    [InlineData("Quantity", "1.5", "the cell Quantity is no whole number.")]
    [InlineData("Amount", "\"1,000\"", "the cell Amount is no number like 12.50.")]
    [InlineData("GST", "", "the cell GST is blank.")]
    [InlineData("PST", "6.3", "the cell PST is neither 0 nor 8 % of the amount.")]
    public void A_slip_in_a_receipt(string column, string cell, string reason) =>
        // The third line stands on a receipt of its own: 80.00 with 4.00 and 6.40.
        IsListed(SalonExport.ReceiptsFile, 3, column, (cell, reason));

    [Theory]
    [InlineData("GST", "0", true)]
    [InlineData("GST", "4.005", true)]
    [InlineData("GST", "4.0051", false)]
    [InlineData("GST", "3.995", true)]
    [InlineData("GST", "3.9949", false)]
    [InlineData("GST", "-4", false)]
    [InlineData("PST", "0", true)]
    [InlineData("PST", "6.405", true)]
    [InlineData("PST", "6.4051", false)]
    [InlineData("PST", "6.395", true)]
    [InlineData("PST", "6.3949", false)]
    public void A_tax_is_nothing_or_its_rate_within_half_a_cent(string column, string tax, bool isTaken)
    {
        _export.Change(SalonExport.ReceiptsFile, 3, column, tax);

        Assert.Equal(isTaken, _export.Read().BadRows.Count == 0);
    }

    [Fact]
    public void All_lines_of_a_receipt_with_two_dates_are_bad()
    {
        _export.Change(SalonExport.ReceiptsFile, 2, "Date", "03/15/2018");

        var export = _export.Read();

        Assert.Equal([2, 3], export.BadRows.Select(row => row.Line));
        Assert.All(
            export.BadRows,
            row => Assert.Equal("the lines of the receipt have different dates.", row.Reason, StringComparer.Ordinal));
        Assert.DoesNotContain(export.Receipts, line => line.Receipt == 1000);
    }

    [Fact]
    public void A_blank_description_or_client_is_missing_and_no_error()
    {
        _export.Change(SalonExport.ReceiptsFile, 3, "Description", "");
        _export.Change(SalonExport.NoShowsFile, 1, "Code", "");
        _export.Change(SalonExport.ProductsFile, 8, "Description", "");

        var export = _export.Read();

        Assert.Empty(export.BadRows);
        Assert.Null(export.Receipts[2].Description);
        Assert.Null(export.NoShows[0].Client);
        Assert.Null(export.Products[^1].Description);
    }

    [Theory]
    [InlineData("15.03.2018")]
    [InlineData("3-14-18")]
    [InlineData("3:50")]
    [InlineData("15:50:00")]
    [InlineData("3:50:00 PM")]
    public void A_mistyped_date_is_quoted(string cell) =>
        IsListed(SalonExport.NoShowsFile, 3, "Date", (cell, $"'{cell}' is no date like 03/14/2018."));

    [Theory]
    [InlineData("4711")]
    [InlineData("555-1234")]
    [InlineData("204-555-1234")]
    [InlineData("123-45-6789")]
    [InlineData("20185551234")]
    [InlineData("03/14/ANNA")]
    [InlineData("1:2:3:4")]
    [InlineData("--")]
    public void What_may_be_a_number_of_a_client_is_not_quoted(string cell) =>
        IsListed(SalonExport.NoShowsFile, 3, "Date", (cell, "the cell Date is no date like 03/14/2018."));

    private void IsListed(string file, int row, string column, (string Cell, string Reason) slip)
    {
        var rows = Reading.Facts(_export.Read()).Count;
        _export.Change(file, row, column, slip.Cell);

        var export = _export.Read();

        Assert.Contains(new BadRow(file, row + 1, slip.Reason), export.BadRows);
        // A listing's bad row makes rows bad that name what it lists; any other is alone.
        Assert.Equal(rows, Reading.Facts(export).Count + export.BadRows.Count);
    }
}
