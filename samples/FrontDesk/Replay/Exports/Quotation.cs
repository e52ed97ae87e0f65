using System.Buffers;

namespace FrontDesk.Replay.Exports;

/// <summary>What a message may say of a cell: columns may be swapped, so any cell can hold a name.</summary>
internal static class Quotation
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("/.:-");

    /// <summary>The cell in quotes where it is plainly a date or a time, else the name of its column.</summary>
    public static string Of(string column, string cell) =>
        IsLikeDateOrTime(cell) ? $"'{cell}'" : $"the cell {column}";

    /// <summary>Not digits alone and not longer groups: those may be a client's number or telephone.</summary>
    private static bool IsLikeDateOrTime(string cell)
    {
        var figures = cell.EndsWith(" AM", StringComparison.Ordinal) || cell.EndsWith(" PM", StringComparison.Ordinal)
            ? cell[..^3]
            : cell;
        var groups = Groups(figures);
        var lengths = groups.Select(group => group.Length);
        return groups.All(group => group.All(char.IsAsciiDigit))
            && (figures.Contains(':', StringComparison.Ordinal)
                ? groups.Count is 2 or 3 && lengths.All(length => length is 1 or 2)
                : groups.Count == 3 && lengths.All(length => length is 1 or 2 or 4));
    }

    private static List<string> Groups(string figures)
    {
        var groups = new List<string>();
        var rest = figures.AsSpan();
        for (var at = rest.IndexOfAny(Separators); at >= 0; at = rest.IndexOfAny(Separators))
        {
            groups.Add(rest[..at].ToString());
            rest = rest[(at + 1)..];
        }

        groups.Add(rest.ToString());
        return groups;
    }
}
