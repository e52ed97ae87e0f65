using System.Text;
using FrontDesk.Replay.Exports;

namespace FrontDesk.Tests.Replay.Exports;

/// <summary>A file is missing, empty, another one, or saved in another encoding.</summary>
public sealed class FilesThatAreNotTheirs : IDisposable
{
    private readonly MarkedExport _export = new();

    public static TheoryData<string> Files() => [.. ExportColumns.Files];

    public static TheoryData<string, string> PairsOfFiles() =>
    [
        .. ExportColumns.Files.SelectMany(one => ExportColumns.Files
            .Where(other => string.CompareOrdinal(one, other) < 0)
            .Select(other => new TheoryDataRow<string, string>(one, other))),
    ];

    public void Dispose() => _export.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void A_missing_file_is_named(string file)
    {
        _export.Remove(file);

        Assert.Equal($"{file}: the file is missing; an export has six files.", Reading.Refused(_export, file));
    }

    [Theory]
    [MemberData(nameof(PairsOfFiles))]
    public void Two_swapped_files_are_refused(string one, string other)
    {
        _export.SwapFiles(one, other);

        var message = Assert.Throws<ExportException>(_export.Read).Message;

        Assert.Contains(one, message, StringComparison.Ordinal);
        Assert.Contains(other, message, StringComparison.Ordinal);
        Assert.Contains("Maybe two files were swapped.", message, StringComparison.Ordinal);
        Reading.NamesNobody(message);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_without_anything_is_refused(string file)
    {
        foreach (var nothing in new[] { "", "\r\n", "\n\n   \n", "\uFEFF", ",,,\r\n,,,\r\n" })
        {
            _export.Write(file, nothing);

            Assert.Equal($"{file}: the file is empty.", Reading.Refused(_export, file));
        }
    }

    [Theory]
    [InlineData(SalonExport.ServicesFile)]
    [InlineData(SalonExport.ProductsFile)]
    [InlineData(SalonExport.BookingsFile)]
    [InlineData(SalonExport.ReceiptsFile)]
    public void A_header_without_rows_is_refused_where_a_salon_must_have_some(string file)
    {
        var commas = new string(',', _export.Header(file).Count - 1);
        foreach (var end in new[] { "", "\r\n", "\r\n\r\n", $"\r\n{commas}\r\n" })
        {
            _export.Write(file, string.Join(',', _export.Header(file)) + end);

            Assert.Contains(
                "the file has a header and no rows", Reading.Refused(_export, file), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(SalonExport.CancellationsFile)]
    [InlineData(SalonExport.NoShowsFile)]
    public void A_header_without_rows_is_read_where_nobody_may_have_stayed_away(string file)
    {
        _export.Write(file, string.Join(',', _export.Header(file)));

        var export = _export.Read();

        Assert.Equal(0, export.RowsOf[file]);
        Assert.Empty(export.BadRows);
        Assert.Equal(60, export.Bookings.Count);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_without_its_header_is_refused_and_its_first_row_told_to_nobody(string file)
    {
        var text = _export.Text(file);
        _export.Write(file, text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]);

        Assert.Contains("Maybe the header is missing.", Reading.Refused(_export, file), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_column_that_stands_there_twice_is_refused(string file)
    {
        var (text, first) = (_export.Text(file), _export.Header(file)[0]);
        _export.Write(file, text.Insert(first.Length, "," + first));

        Assert.Contains(
            $"the column {first} stands there 2 times", Reading.Refused(_export, file), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_header_that_stands_there_twice_is_one_bad_row(string file)
    {
        var (text, header) = (_export.Text(file), string.Join(',', _export.Header(file)));
        var facts = Reading.Facts(_export.Read()).Count;
        _export.Write(file, text.Insert(header.Length, "\r\n" + header));

        var export = _export.Read();

        Assert.Equal(new BadRow(file, 2, "the row repeats the header."), Assert.Single(export.BadRows));
        Assert.Equal(facts, Reading.Facts(export).Count);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_row_with_too_many_or_too_few_cells_is_one_bad_row(string file)
    {
        var width = _export.Header(file).Count;
        var lines = _export.Text(file).Split("\r\n");
        var one = lines[2].Replace(",", "", StringComparison.Ordinal);
        foreach (var (row, cells) in new[] { (lines[2] + ",1", width + 1), (one, 1) })
        {
            _export.Write(file, string.Join("\r\n", [.. lines[..2], row, .. lines[3..]]));

            Assert.Contains(
                new BadRow(file, 3, $"the row has {cells} cells, the header {width}."), _export.Read().BadRows);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Blank_lines_are_no_rows_and_do_not_shift_the_lines(string file)
    {
        var facts = Reading.Facts(_export.Read()).Count;
        var lines = _export.Text(file).Split("\r\n");
        _export.Write(file, string.Join("\r\n", ["", lines[0], "", .. lines[1..], "   ", "x,y"]) + "\r\n");
        Assert.Contains($"{file}({lines.Length + 4})", Reading.Refused(_export, file), StringComparison.Ordinal);

        _export.Write(file, string.Join("\r\n", ["", lines[0], "", .. lines[1..], "   ", ""]));

        Assert.Equal(facts, Reading.Facts(_export.Read()).Count);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Another_encoding_is_refused(string file)
    {
        var text = _export.Text(file) + "\r\n";
        foreach (var bom in new[] { true, false })
        {
            Encoded(new UnicodeEncoding(bigEndian: false, bom), "UTF-16");
            Encoded(new UnicodeEncoding(bigEndian: true, bom), "UTF-16");
            Encoded(new UTF32Encoding(bigEndian: false, bom), "UTF-32");
            Encoded(new UTF32Encoding(bigEndian: true, bom), "UTF-32");
        }

        if (text.Any(one => one > 127))
        {
            Encoded(Encoding.Latin1, "is not UTF-8");
        }

        void Encoded(Encoding encoding, string said)
        {
            _export.Write(file, text, encoding);
            Assert.Contains(said, Reading.Refused(_export, file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Letters_that_a_wrong_conversion_has_spoilt_are_refused()
    {
        var file = SalonExport.ServicesFile;
        var text = _export.Text(file);

        _export.Write(file, text.Replace('é', '\uFFFD'));
        Assert.Contains("letters were lost", Reading.Refused(_export, file), StringComparison.Ordinal);

        _export.Write(file, Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text)));
        Assert.Contains("converted to UTF-8 twice", Reading.Refused(_export, file), StringComparison.Ordinal);

        _export.Write(file, text + "\0");
        Assert.Contains("no text, or damaged", Reading.Refused(_export, file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_of_UTF_8_and_accents_are_read()
    {
        var before = Reading.Facts(_export.Read());
        foreach (var file in ExportColumns.Files)
        {
            _export.Write(file, _export.Text(file), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        }

        Assert.Equal(before, Reading.Facts(_export.Read()));
    }

    [Fact]
    public void Cells_without_commas_between_them_are_refused()
    {
        var text = _export.Text(SalonExport.NoShowsFile);
        _export.Write(SalonExport.NoShowsFile, text.Replace(',', ';'));

        Assert.Contains(
            "Maybe its cells are not separated by commas.",
            Reading.Refused(_export, SalonExport.NoShowsFile),
            StringComparison.Ordinal);
    }
}
