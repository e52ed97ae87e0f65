namespace FrontDesk.Replay.Exports;

/// <summary>What a message may say of a cell: columns may be swapped, so any cell can hold a name.</summary>
internal static class Quotation
{
    /// <summary>As long as 12:50:00 PM: a telephone number is longer.</summary>
    private const int Longest = 11;

    private const string Separators = "/.:-";

    /// <summary>The cell in quotes where it is plainly a mistyped date or time, else the name of its column.</summary>
    public static string Of(string column, string cell) =>
        IsLikeDateOrTime(cell) ? $"'{cell}'" : $"the cell {column}";

    /// <summary>Digits with a separator between them: digits alone may be another till's client number.</summary>
    private static bool IsLikeDateOrTime(string cell)
    {
        var figures = cell.EndsWith(" AM", StringComparison.Ordinal) || cell.EndsWith(" PM", StringComparison.Ordinal)
            ? cell[..^3]
            : cell;
        return cell.Length <= Longest
            && figures.Any(Separators.Contains)
            && figures.All(one => char.IsAsciiDigit(one) || Separators.Contains(one));
    }
}
