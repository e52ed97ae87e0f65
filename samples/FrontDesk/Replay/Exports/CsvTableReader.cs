using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace FrontDesk.Replay.Exports;

/// <summary>Reads a CSV file with known columns, in whatever order they come.</summary>
/// <remarks>
/// What makes the whole file doubtful throws, so that nothing of it is booked: no text, columns missing or named
/// twice, a last row that is cut off. What concerns one row is listed by line.
/// </remarks>
internal static class CsvTableReader
{
    public static CsvTable Read(string path, IReadOnlyList<string> columns)
    {
        var file = Path.GetFileName(path);
        using var reader = new StringReader(Text(path, file));
        using var parser = new CsvParser(
            reader,
            new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null });
        if (!parser.Read())
        {
            throw new ExportException($"{file}: the file is empty.");
        }

        var problems = new List<BadRow>();
        var positions = Header(file, parser.Record!, columns, problems);
        var rows = new List<CsvRow>();
        var width = parser.Record!.Length;
        BadRow? narrow = null;
        var count = 0;
        for (var line = parser.RawRow + 1; parser.Read(); line = parser.RawRow + 1)
        {
            narrow = null;
            count++;
            if (parser.Record!.Length == width)
            {
                rows.Add(new CsvRow(line, positions, parser.Record!));
                continue;
            }

            var wrong = new BadRow(file, line, $"the row has {parser.Record!.Length} cells, the header {width}.");
            narrow = parser.Record!.Length < width ? wrong : null;
            problems.Add(wrong);
        }

        return narrow is null
            ? new CsvTable { File = file, Rows = rows, RowCount = count, Problems = problems }
            : throw new ExportException($"{narrow} It is the last row: the file seems to be cut off.");
    }

    private static Dictionary<string, int> Header(
        string file, string[] header, IReadOnlyList<string> columns, List<BadRow> problems)
    {
        var names = header.Select(name => name.Trim()).ToList();
        var missing = columns.Except(names, StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            throw new ExportException(
                $"{file}(1): the column {string.Join(", ", missing)} is missing;"
                + $" the file has {string.Join(", ", names)}."
                + " Maybe two files were swapped.");
        }

        var twice = names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new ExportException($"{file}(1): the column {twice.Key} stands there {twice.Count()} times.");
        }

        problems.AddRange(names.Except(columns, StringComparer.Ordinal)
            .Select(name => new BadRow(file, 1, $"the column {name} is not known and was not read.")));
        return names.Select((name, index) => (name, index))
            .ToDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);
    }

    private static string Text(string path, string file)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ExportException($"{file}: {problem.Message}", problem);
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || bytes.Contains((byte)0))
        {
            throw new ExportException($"{file}: the file is UTF-16; maybe save it as UTF-8.");
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException problem)
        {
            throw new ExportException(
                $"{file}: byte {problem.Index} is not UTF-8; maybe the file was saved in an older encoding.", problem);
        }
    }
}
