using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace FrontDesk.Replay.Exports;

/// <summary>Reads a CSV file with known columns, in whatever order they come.</summary>
/// <remarks>
/// What makes the whole file doubtful throws, so that nothing of it is booked: no text, columns missing or named
/// twice, a last row that is cut off. What concerns one row is listed by line.
/// </remarks>
internal sealed class CsvTableReader
{
    private readonly string _file;
    private readonly List<BadRow> _problems = [];
    private readonly List<CsvRow> _rows = [];
    private CsvRow? _last;
    private int _count;
    private bool _isLastNarrow;

    private CsvTableReader(string file) => _file = file;

    /// <summary>Reads the export's file of that name in the folder.</summary>
    /// <exception cref="ExportException">The file is missing or doubtful as a whole.</exception>
    public static CsvTable Read(string folder, string file) =>
        new CsvTableReader(file).Read(CsvText.Of(Path.Combine(folder, file), file));

    private CsvTable Read(string text)
    {
        using var reader = new StringReader(text);
        // Blank lines are left to us: skipped by the parser, they would shift the lines that messages name.
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = null,
            IgnoreBlankLines = false,
        });
        var header = Header(parser);
        _problems.AddRange(header.Problems());
        var last = "";
        for (var line = parser.RawRow + 1; parser.Read(); line = parser.RawRow + 1)
        {
            last = parser.RawRecord;
            _last = null;
            if (!IsBlank(parser.Record!, header.Names.Count))
            {
                Take(header, line, parser.Record!);
            }
        }

        ThrowIfCutOff(text, last);
        return new CsvTable
        {
            File = _file,
            Columns = header.Names,
            Rows = _rows,
            OpenRow = text.EndsWith('\n') ? null : _last,
            RowCount = _count,
            Problems = _problems,
        };
    }

    private CsvHeader Header(CsvParser parser)
    {
        for (var line = 1; parser.Read(); line = parser.RawRow + 1)
        {
            if (!IsBlank(parser.Record!, parser.Record!.Length))
            {
                return new CsvHeader(_file, line, parser.Record!);
            }
        }

        throw new ExportException($"{_file}: the file is empty.");
    }

    /// <summary>A line without anything, or the row of commas that a spreadsheet leaves behind.</summary>
    private static bool IsBlank(string[] cells, int width) =>
        (cells.Length == 1 || cells.Length == width) && cells.All(string.IsNullOrWhiteSpace);

    private void Take(CsvHeader header, int line, string[] cells)
    {
        var width = header.Names.Count;
        _count++;
        _isLastNarrow = cells.Length < width;
        if (cells.Length != width)
        {
            _problems.Add(new BadRow(_file, line, $"the row has {cells.Length} cells, the header {width}."));
        }
        else if (cells.Select(cell => cell.Trim()).SequenceEqual(header.Names, StringComparer.Ordinal))
        {
            _problems.Add(new BadRow(_file, line, "the row repeats the header."));
        }
        else
        {
            _rows.Add(_last = new CsvRow(line, header.Positions, cells));
        }
    }

    private void ThrowIfCutOff(string text, string last)
    {
        if (_isLastNarrow)
        {
            throw new ExportException($"{_problems[^1]} It is the last row: the file seems to be cut off.");
        }

        if (text.EndsWith('\r') && text.Contains("\r\n", StringComparison.Ordinal))
        {
            throw new ExportException($"{_file}: the last line end is cut in two: the file seems to be cut off.");
        }

        // A quoted cell that is never closed takes the rest of the file with it.
        if (int.IsOddInteger(last.Count(one => one == '"'))
            && (last.StartsWith('"') || last.Contains(",\"", StringComparison.Ordinal)))
        {
            throw new ExportException($"{_file}: a quotation mark is not closed: the file seems to be cut off.");
        }
    }
}
