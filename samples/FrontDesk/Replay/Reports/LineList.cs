using System.Globalization;

namespace FrontDesk.Replay.Reports;

/// <summary>Line numbers in few words: <c>2, 5-9, 12</c>.</summary>
internal static class LineList
{
    public static string Of(IEnumerable<int> lines)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var line in lines.Distinct().Order())
        {
            if (ranges is [.., var (first, last)] && line == last + 1)
            {
                ranges[^1] = (first, line);
            }
            else
            {
                ranges.Add((line, line));
            }
        }

        return string.Join(", ", ranges.Select(range => range.First == range.Last
            ? range.First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{range.First}-{range.Last}")));
    }
}
