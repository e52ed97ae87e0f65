using FrontDesk.Salons;

namespace FrontDesk.Replay.Exports;

/// <summary>The first row of a file: where each column stands.</summary>
/// <remarks>
/// A file without header begins with a client's row, so messages name only columns that an export is known to have.
/// </remarks>
internal sealed class CsvHeader
{
    private readonly string _file;
    private readonly int _line;
    private readonly string[] _names;
    private readonly IReadOnlyList<string> _wanted;

    public CsvHeader(string file, int line, string[] cells)
    {
        (_file, _line, _wanted) = (file, line, ExportColumns.Of(file));
        _names = [.. cells.Select(cell => cell.Trim())];
        ThrowIfAnotherFile();
        ThrowIfMissing();
        ThrowIfTwice();
        Positions = _names.Select((name, index) => (name, index))
            .Where(column => IsWanted(column.name))
            .ToDictionary(column => column.name, column => column.index, StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Names => _names;

    public IReadOnlyDictionary<string, int> Positions { get; }

    /// <summary>The columns that nobody knows; they are told and not read.</summary>
    public IEnumerable<BadRow> Problems() =>
        _names.Index()
            .Where(column => !IsWanted(column.Item))
            .Select(column => Problem($"column {column.Index + 1} is not known and was not read."));

    private bool IsWanted(string name) => _wanted.Contains(name, StringComparer.Ordinal);

    private BadRow Problem(string reason) => new(_file, _line, reason);

    private void ThrowIfAnotherFile()
    {
        if (ExportColumns.FileWith(_names) is { } other && !other.Is(_file)
            && (_names.Length == ExportColumns.Of(other).Count || !Missing().Any()))
        {
            throw new ExportException(
                $"{Problem($"the header is that of {other}.")} Maybe two files were swapped.");
        }
    }

    private void ThrowIfMissing()
    {
        var missing = Missing().ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var reason = missing.Count == 1
            ? $"the column {missing[0]} is missing."
            : $"the columns {string.Join(", ", missing)} are missing.";
        throw new ExportException($"{Problem(reason)} {Guess(missing.Count)}");
    }

    private IEnumerable<string> Missing() => _wanted.Except(_names, StringComparer.Ordinal);

    private string Guess(int missing) =>
        _names.Length == 1 ? "Maybe its cells are not separated by commas."
        : missing == _wanted.Count ? "Maybe the header is missing."
        : "Maybe the header is cut off or its columns were renamed.";

    private void ThrowIfTwice()
    {
        var twice = _names.Where(IsWanted)
            .GroupBy(name => name, StringComparer.Ordinal)
            .FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new ExportException($"{Problem($"the column {twice.Key} stands there {twice.Count()} times.")}");
        }
    }
}
