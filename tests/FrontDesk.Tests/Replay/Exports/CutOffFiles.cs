using FrontDesk.Replay.Exports;

namespace FrontDesk.Tests.Replay.Exports;

/// <summary>A copy that stopped: the file ends at some character.</summary>
public sealed class CutOffFiles : IDisposable
{
    private readonly MarkedExport _export = new();

    public static TheoryData<string> Files() => [.. ExportColumns.Files];

    public void Dispose() => _export.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_cut_off_in_its_header_is_refused(string file)
    {
        var text = _export.Text(file);
        for (var length = 1; length < text.IndexOf('\r', StringComparison.Ordinal); length++)
        {
            _export.Write(file, text[..length]);

            Reading.Refused(_export, file);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_cut_off_in_a_row_is_refused_before_its_last_cell(string file)
    {
        var text = _export.Text(file);
        var lastRows = text.Split("\r\n")[^3..];
        for (var cut = lastRows.Sum(row => row.Length + 2) - 3; cut > 0; cut--)
        {
            var (start, left) = (text[..^cut], text[..^cut].Split("\r\n")[^1]);
            if (left.Count(one => one == ',') == _export.Header(file).Count - 1 || left.Length == 0)
            {
                continue;
            }

            _export.Write(file, start);

            Assert.Contains("the file seems to be cut off", Reading.Refused(_export, file), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(SalonExport.BookingsFile)]
    [InlineData(SalonExport.CancellationsFile)]
    [InlineData(SalonExport.NoShowsFile)]
    [InlineData(SalonExport.ReceiptsFile)]
    public void A_file_cut_off_in_the_last_cell_is_refused_where_anything_tells(string file)
    {
        var text = _export.Text(file);
        var cell = text.Length - text.LastIndexOf(',') - 1;
        for (var cut = 1; cut <= cell; cut++)
        {
            _export.Write(file, text[..^cut]);

            Assert.Contains("the file seems to be cut off", Reading.Refused(_export, file), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("FALS")]
    [InlineData("F")]
    public void A_flag_that_is_cut_off_is_refused(string flag)
    {
        _export.Change(SalonExport.ProductsFile, 8, "Package", flag);

        Assert.Contains(
            "It is the last cell of the last row",
            Reading.Refused(_export, SalonExport.ProductsFile),
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_cut_off_between_two_rows_reads_as_the_rows_that_are_left(string file)
    {
        var before = _export.Read().RowsOf[file];
        var text = _export.Text(file);
        var end = text.LastIndexOf("\r\n", StringComparison.Ordinal);

        _export.Write(file, text[..(end + 2)]);
        var withLineEnd = _export.Read();
        _export.Write(file, text[..end]);
        var without = _export.Read();
        _export.Write(file, text[..(end + 1)]);
        var half = Reading.Refused(_export, file);

        Assert.Equal(before - 1, withLineEnd.RowsOf[file]);
        Assert.Equal(Reading.Facts(withLineEnd), Reading.Facts(without));
        Assert.Contains("the last line end is cut in two", half, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SalonExport.BookingsFile, "TimeInt", "51")]
    [InlineData(SalonExport.CancellationsFile, "Days", "20")]
    [InlineData(SalonExport.ReceiptsFile, "PST", "1")]
    public void A_wrong_last_cell_with_a_line_end_behind_it_is_a_slip(string file, string column, string cell)
    {
        var last = _export.Text(file).Split("\r\n").Length - 1;
        _export.Change(file, last, column, cell);
        Assert.Contains("the file seems to be cut off", Reading.Refused(_export, file), StringComparison.Ordinal);

        _export.Write(file, _export.Text(file) + "\r\n");

        var slip = Assert.Single(_export.Read().BadRows);
        Assert.Equal((file, last + 1), (slip.File, slip.Line));
    }

    [Fact]
    public void A_slip_before_the_last_cell_of_the_last_row_is_a_slip()
    {
        var last = _export.Text(SalonExport.ReceiptsFile).Split('\n').Length - 1;
        _export.Change(SalonExport.ReceiptsFile, last, "GST", "1");

        Assert.Equal("the cell GST is neither 0 nor 5 % of the amount.", Assert.Single(_export.Read().BadRows).Reason);
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void A_blank_last_cell_is_cut_off_where_at_least_ten_other_rows_fill_it(int rows, bool isCutOff)
    {
        var file = SalonExport.CancellationsFile;
        _export.Write(file, string.Join("\r\n", _export.Text(file).Split("\r\n")[..(rows + 1)]));
        Assert.Equal(rows, _export.Read().Cancellations.Count);

        var text = string.Join("\r\n", _export.Text(file).Split("\r\n")[..(rows + 1)]);
        _export.Write(file, text[..^1]);

        if (isCutOff)
        {
            Assert.Contains("is blank in the last row only", Reading.Refused(_export, file), StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(rows, _export.Read().Cancellations.Count);
        }
    }

    [Fact]
    public void A_blank_last_cell_is_no_sign_where_another_row_leaves_it_blank()
    {
        var file = SalonExport.CancellationsFile;
        _export.Change(file, 3, "Days", "");
        _export.Change(file, 15, "Days", "");

        Assert.Equal(15, _export.Read().Cancellations.Count);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"YGG")]
    public void A_quotation_mark_that_is_not_closed_is_refused(string staff)
    {
        _export.Change(SalonExport.NoShowsFile, 4, "Staff", staff);

        Assert.Contains(
            "a quotation mark is not closed",
            Reading.Refused(_export, SalonExport.NoShowsFile),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Inches_at_the_end_of_a_file_are_no_open_quotation()
    {
        _export.Change(SalonExport.ServicesFile, 5, "Cate", "Brush 5\"");

        Assert.Equal("Brush 5\"", _export.Read().Services[^1].Category);
    }
}
