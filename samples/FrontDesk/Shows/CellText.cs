using System.Globalization;
using System.Text;
using Spectre.Console.Rendering;

namespace FrontDesk.Shows;

/// <summary>Text measured in terminal cells: a Chinese character takes two.</summary>
internal static class CellText
{
    public static int Width(string text) => text.Length == 0 ? 0 : new Segment(text).CellCount();

    /// <summary>The text in exactly so many cells: cut with an ellipsis, or filled with blanks.</summary>
    public static string Fit(string text, int cells)
    {
        var cut = Cut(text, cells);
        return cut + new string(' ', cells - Width(cut));
    }

    /// <summary>The text in the middle of so many cells.</summary>
    public static string Centre(string text, int cells)
    {
        var cut = Cut(text, cells);
        var left = (cells - Width(cut)) / 2;
        return new string(' ', left) + cut + new string(' ', cells - Width(cut) - left);
    }

    /// <summary>The text in at most so many cells.</summary>
    public static string Cut(string text, int cells)
    {
        if (cells <= 0)
        {
            return "";
        }

        if (Width(text) <= cells)
        {
            return text;
        }

        var kept = new StringBuilder();
        var room = cells - 1;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            room -= Width(element);
            if (room < 0)
            {
                break;
            }

            kept.Append(element);
        }

        return kept.ToString().TrimEnd() + "…";
    }
}
