using System.Text;
using FrontDesk.Replay.Exports;
using FrontDesk.Salons;
using NodaTime;

namespace FrontDesk.Tests.Replay;

public sealed class ReadingAnExport : IDisposable
{
    private const string Bookings = SalonExport.BookingsFile;
    private const string Header = "Code,Staff,Service,Date,Time,TimeInt";

    private readonly SyntheticExport _export = new();

    public void Dispose() => _export.Dispose();

    [Fact]
    public void A_good_row_is_understood_with_its_line()
    {
        _export.WriteBookings("AAAA01,ANN,CUT,03/14/2018,3:50:00 PM,950");

        var booking = Assert.Single(_export.Read().Bookings);

        Assert.Equal(
            new ExportBooking
            {
                File = Bookings,
                Line = 2,
                Client = "AAAA01",
                Staff = "ANN",
                Service = "CUT",
                Start = new LocalDateTime(2018, 3, 14, 15, 50),
            },
            booking);
    }

    [Theory]
    [InlineData("AAAA01,,CUT,03/14/2018,3:50:00 PM,950", "the cell Staff is blank.")]
    [InlineData("AAAA01,ANN,,03/14/2018,3:50:00 PM,950", "the cell Service is blank.")]
    [InlineData("AAAA01,ANN,PERM,03/14/2018,3:50:00 PM,950", "the cell Service names no service of the listing.")]
    [InlineData("AAAA01,ANN,CUT,14/03/2018,3:50:00 PM,950", "'14/03/2018' is no date like 03/14/2018.")]
    [InlineData("AAAA01,ANN,CUT,02/30/2018,3:50:00 PM,950", "'02/30/2018' is no date like 03/14/2018.")]
    [InlineData("AAAA01,ANN,CUT,03/14/2018,15:50,950", "'15:50' is no time like 3:50:00 PM.")]
    [InlineData("AAAA01,ANN,CUT,03/14/2018,3:50:00 PM,951", "the time and the minute of the day disagree.")]
    [InlineData("AAAA01,ANN,CUT,03/14/2018", "the row has 4 cells, the header 6.")]
    [InlineData("AAAA01,ANN,CUT,03/14/2018,3:50:00 PM,950,?", "the row has 7 cells, the header 6.")]
    [InlineData("ZZZZ01,ANN,CUT,03/15/2018,9:00:00 AM,540", "the row repeats line 2.")]
    public void A_bad_row_is_reported_by_file_and_line_and_the_rest_is_read(string row, string reason)
    {
        _export.WriteBookings(
            "ZZZZ01,ANN,CUT,03/15/2018,9:00:00 AM,540",
            row,
            "ZZZZ02,ANN,CUT,03/15/2018,10:00:00 AM,600");

        var export = _export.Read();

        Assert.Equal(new BadRow(Bookings, 3, reason), Assert.Single(export.BadRows));
        Assert.Equal(2, export.Bookings.Count);
    }

    [Fact]
    public void Blank_cells_are_missing_and_no_errors()
    {
        _export.WriteBookings(",ANN,CUT,03/14/2018,3:50:00 PM,", ",ANN,CUT,03/14/2018,3:50:00 PM,950");

        var export = _export.Read();

        Assert.Empty(export.BadRows);
        Assert.All(export.Bookings, booking => Assert.Null(booking.Client));
        Assert.Equal(2, export.Bookings.Count);
    }

    [Fact]
    public void Columns_may_come_in_another_order_and_with_others()
    {
        _export.WriteRaw(
            Bookings,
            "Service,Code,Room,Staff,TimeInt,Time,Date\nCUT,AAAA01,7,ANN,950,3:50:00 PM,03/14/2018\n");

        var export = _export.Read();

        Assert.Equal("AAAA01", Assert.Single(export.Bookings).Client);
        Assert.Equal(
            new BadRow(Bookings, 1, "column 3 is not known and was not read."),
            Assert.Single(export.BadRows));
    }

    [Fact]
    public void A_line_break_within_quotes_does_not_shift_the_lines()
    {
        _export.WriteBookings(
            "\"AA\nAA01\",ANN,CUT,03/14/2018,3:50:00 PM,950",
            "AAAA02,ANN,PERM,03/14/2018,3:50:00 PM,950",
            "AAAA03,ANN,CUT,03/14/2018,4:50:00 PM,1010");

        Assert.Equal(4, Assert.Single(_export.Read().BadRows).Line);
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData(Header + "\n", "the file has a header and no rows")]
    [InlineData("Code,Staff,Service,Date,Time\nA,ANN,CUT,03/14/2018,3:50:00 PM\n", "the column TimeInt is missing")]
    [InlineData(
        "Code,Staff,Service,Date,Time,TimeInt,Code\nA,ANN,CUT,03/14/2018,3:50:00 PM,950,B\n",
        "Code stands there 2 times")]
    [InlineData(
        Header + "\nA,ANN,CUT,03/14/2018,3:50:00 PM,950\nB,ANN,CUT,03/1",
        "(3): the row has 4 cells, the header 6. It is the last row")]
    [InlineData(
        Header + "\nA,ANN,CUT,3:50:00 PM,03/14/2018,950\n",
        "only 0 of 1 rows can be read; maybe columns were swapped")]
    [InlineData(
        Header + "\nANN,AAAA01,CUT,03/14/2018,3:50:00 PM,950\nANN,B,CUT,03/14/2018,4:50:00 PM,1010\n",
        "people in the column Code are staff in Receipt Transactions0.csv")]
    [InlineData("IsActive,Code,Desc,Cate,Price,Cost\nTRUE,CUT,Cut,STYLE,0,5\n", "Maybe two files were swapped")]
    public void A_file_that_is_doubtful_as_a_whole_is_not_read(string text, string said)
    {
        _export.WriteRaw(Bookings, text);

        var problem = Assert.Throws<ExportException>(_export.Read);

        Assert.StartsWith(Bookings, problem.Message, StringComparison.Ordinal);
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_another_encoding_is_not_read()
    {
        var rows = Header + "\nÉLOÏSE01,ANN,CUT,03/14/2018,3:50:00 PM,950\n";

        _export.WriteRaw(Bookings, rows, Encoding.Latin1);
        Assert.Contains("is not UTF-8", Assert.Throws<ExportException>(_export.Read).Message, StringComparison.Ordinal);

        _export.WriteRaw(Bookings, rows, Encoding.Unicode);
        Assert.Contains("UTF-16", Assert.Throws<ExportException>(_export.Read).Message, StringComparison.Ordinal);

        _export.WriteRaw(Bookings, rows, new UnicodeEncoding(bigEndian: false, byteOrderMark: false));
        Assert.Contains("UTF-16", Assert.Throws<ExportException>(_export.Read).Message, StringComparison.Ordinal);

        _export.WriteRaw(Bookings, rows, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Equal("ÉLOÏSE01", Assert.Single(_export.Read().Bookings).Client);
    }

    [Fact]
    public void A_service_without_description_is_called_by_its_code_and_a_second_one_is_a_bad_row()
    {
        _export.WriteRaw(
            SalonExport.ServicesFile,
            SyntheticExport.ServiceHeader + "\nTRUE,CUT,,STYLE,0,5\nTRUE,CUT,Again,STYLE,0,5\nTRUE,,x,y,0,0\n"
            + "TRUE,COL,Colour,COLOR,0,5\nTRUE,OLD,Haircut,STYLE,0,5\n");
        _export.WriteBookings("AAAA01,ANN,CUT,03/14/2018,3:50:00 PM,950");

        var export = _export.Read();

        Assert.Equal("CUT,Colour,Haircut", string.Join(',', export.Services.Select(service => service.Name)));
        Assert.Equal(
            [3, 4],
            export.BadRows.Where(row => row.File.Is(SalonExport.ServicesFile)).Select(row => row.Line));
    }

    [Fact]
    public void A_folder_or_file_that_is_not_there_is_named()
    {
        var folder = Assert.Throws<ExportException>(
            () => SalonExportReader.Read("no-such-folder", new Taxes(0.05m, 0.08m)));
        var file = Assert.Throws<ExportException>(_export.Read);

        Assert.Contains("no-such-folder", folder.Message, StringComparison.Ordinal);
        Assert.Contains(Bookings, file.Message, StringComparison.Ordinal);
    }
}
