using FrontDesk.Replay.Exports;
using NodaTime;

namespace FrontDesk.Tests.Replay;

public sealed class ReadingAllSixFiles : IDisposable
{
    private readonly SyntheticExport _export = new();

    public ReadingAllSixFiles() => _export.WriteBookings("AAAA01,ANN,CUT,03/14/2018,3:50:00 PM,950");

    public void Dispose() => _export.Dispose();

    [Fact]
    public void Services_have_a_description_a_kind_and_a_price_where_they_are_written()
    {
        _export.WriteServices("TRUE,CUT,Cut,STYLE,52.5,5", "TRUE,COL,,COLOR,,", "FALSE,F&F,Colour,,0,0");
        _export.WriteReceipts("2,03/15/2018,Colour,WALK_IN,ANN,1,80,4,6.4");

        Assert.Equal(
            [
                new ExportService { Line = 2, Code = "CUT", Description = "Cut", Category = "STYLE", Price = 52.5m },
                new ExportService { Line = 3, Code = "COL", Description = null, Category = "COLOR", Price = 0 },
                new ExportService { Line = 4, Code = "F&F", Description = "Colour", Category = "", Price = 0 },
            ],
            _export.Read().Services);
    }

    [Fact]
    public void Products_have_a_description_a_price_and_what_the_till_took_where_they_are_written()
    {
        _export.WriteProducts(
            "TRUE,GEL100,Hair gel 100ml,SUP,BRAND,RETAIL,20,3,1,5,10,30,18,FALSE",
            "TRUE,MISC,,,,,0,-3,0,0,0,0,72.72,FALSE");

        Assert.Equal(
            [
                new ExportProduct
                {
                    Line = 2, Code = "GEL100", Description = "Hair gel 100ml", Price = 20, YearToDate = 18,
                },
                new ExportProduct { Line = 3, Code = "MISC", Description = null, Price = 0, YearToDate = 72.72m },
            ],
            _export.Read().Products);
    }

    [Fact]
    public void Cancellations_and_no_shows_have_days_and_no_time()
    {
        _export.WriteCancellations("03/14/2018,AAAA01,CUT,ANN,03/16/2018,ADMIN,2", "03/14/2018,,CUT,ANN,03/14/2018,,");
        _export.WriteNoShows("04/13/2018,,COL,ANN");

        var export = _export.Read();

        Assert.Equal(
            [(2, "AAAA01", new LocalDate(2018, 3, 16)), (3, null, new LocalDate(2018, 3, 14))],
            export.Cancellations.Select(one => (one.Line, one.Client, one.BookedFor)));
        Assert.Equal(
            new ExportNoShow
            {
                File = SalonExport.NoShowsFile,
                Line = 2,
                Date = new LocalDate(2018, 4, 13),
                Client = null,
                Service = "COL",
                Staff = "ANN",
            },
            Assert.Single(export.NoShows));
    }

    [Fact]
    public void Receipt_lines_have_amounts_to_parts_of_a_cent_and_walk_ins_are_nobody()
    {
        _export.WriteReceipts(
            "7,03/15/2018,,WALK_IN,ANN,2,31.23,1.5615,2.4984", "7,03/15/2018,Haircut,AAAA01,ANN,-1,-50,-2.5,-4");

        Assert.Equal(
            [
                new ExportReceiptLine
                {
                    File = SalonExport.ReceiptsFile, Line = 2, Receipt = 7, Date = new LocalDate(2018, 3, 15),
                    Description = null, Client = null, Staff = "ANN", Quantity = 2, Amount = 31.23m, Gst = 1.5615m,
                    Pst = 2.4984m,
                },
                new ExportReceiptLine
                {
                    File = SalonExport.ReceiptsFile, Line = 3, Receipt = 7, Date = new LocalDate(2018, 3, 15),
                    Description = "Haircut", Client = "AAAA01", Staff = "ANN", Quantity = -1, Amount = -50, Gst = -2.5m,
                    Pst = -4,
                },
            ],
            _export.Read().Receipts);
    }

    [Fact]
    public void The_same_receipt_line_twice_is_two_equal_haircuts()
    {
        _export.WriteReceipts(
            "7,03/15/2018,Haircut,AAAA01,ANN,1,50,2.5,4", "7,03/15/2018,Haircut,AAAA01,ANN,1,50,2.5,4");

        Assert.Equal(2, _export.Read().Receipts.Count);
    }

    [Fact]
    public void Rows_are_counted_by_file_without_the_header_and_with_the_bad_ones()
    {
        _export.WriteCancellations(
            "03/14/2018,AAAA01,CUT,ANN,03/16/2018,ADMIN,2",
            "some day,AAAA01,CUT,ANN,03/16/2018,ADMIN,2",
            "03/14/2018,AAAA01,CUT,ANN,03/16/2018",
            "03/14/2018,AAAA01,CUT,ANN,03/16/2018,ADMIN,2");

        var export = _export.Read();

        Assert.Equal(
            [
                (SalonExport.CancellationsFile, 4), (SalonExport.BookingsFile, 1), (SalonExport.NoShowsFile, 1),
                (SalonExport.ProductsFile, 1), (SalonExport.ReceiptsFile, 3), (SalonExport.ServicesFile, 2),
            ],
            export.RowsOf.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)));
        Assert.Equal([3, 4], export.BadRows.Select(row => row.Line));
    }
}
