using System.Globalization;

namespace FrontDesk.Shows;

/// <summary>Draws a day as a timetable: one column for each therapist, one line for each quarter of an hour.</summary>
internal static class BookDrawing
{
    private const int ScaleWidth = 6;
    private const int NarrowestColumn = 10;
    private const int WidestColumn = 22;

    private static Stroke NoScale { get; } = new(new string(' ', ScaleWidth), Ink.Plain);

    /// <summary>The lines of the drawing; as many bands one under the other as the width asks for.</summary>
    public static IReadOnlyList<IReadOnlyList<Stroke>> Draw(BookPage page, int width, Words words)
    {
        var perBand = Math.Max(1, (width - ScaleWidth) / (NarrowestColumn + 1));
        var bands = (page.Columns.Count + perBand - 1) / perBand;
        return bands == 0
            ? [[new Stroke(words.Say("Nobody works on this day.", "当日无人上班。"), Ink.Plain)]]
            :
            [
                .. page.Columns.Chunk((page.Columns.Count + bands - 1) / bands)
                    .SelectMany(band => Band(page, band, width, words)),
            ];
    }

    private static IEnumerable<IReadOnlyList<Stroke>> Band(BookPage page, BookColumn[] columns, int width, Words words)
    {
        var cells = Math.Min(WidestColumn, ((width - ScaleWidth) / columns.Length) - 1);
        var lines = Lines(page);
        var drawings = columns.Select(column => new ColumnDrawing(column, lines, cells, words)).ToList();

        yield return Row(NoScale, columns.Select(column => Heading(column.Name, cells, Ink.Strong)));
        if (columns.Any(column => column.Subtitle.Length > 0))
        {
            yield return Row(NoScale, columns.Select(column => Heading(column.Subtitle, cells, Ink.Faint)));
        }

        yield return Rule('┼', columns.Length, cells);
        for (var index = 0; index < lines.Count; index++)
        {
            yield return Row(Scale(lines[index].From), drawings.Select(drawing => drawing.Line(index)));
        }

        yield return Rule('┴', columns.Length, cells);
    }

    private static IReadOnlyList<Stroke> Rule(char crossing, int columns, int cells) =>
    [
        new Stroke(
            new string('─', ScaleWidth)
                + string.Concat(Enumerable.Repeat(crossing + new string('─', cells), columns)),
            Ink.Faint),
    ];

    private static IReadOnlyList<MinuteRange> Lines(BookPage page)
    {
        var hours = page.Hours();
        return
        [
            .. Enumerable.Range(0, (hours.Length + page.LineMinutes - 1) / page.LineMinutes)
                .Select(index => hours.From + (index * page.LineMinutes))
                .Select(from => MinuteRange.Between(from, from + page.LineMinutes)),
        ];
    }

    private static IReadOnlyList<Stroke> Row(Stroke scale, IEnumerable<IEnumerable<Stroke>> cells) =>
        [scale, .. cells.SelectMany(cell => cell.Prepend(new Stroke("│", Ink.Faint)))];

    private static IEnumerable<Stroke> Heading(string text, int cells, Ink ink) =>
        [new Stroke(CellText.Centre(text, cells), ink)];

    private static Stroke Scale(int minute) => (minute % 60) switch
    {
        0 => new Stroke(string.Create(CultureInfo.InvariantCulture, $"{minute / 60 % 24:00}:00 "), Ink.Strong),
        30 => new Stroke(string.Create(CultureInfo.InvariantCulture, $"  :30 "), Ink.Faint),
        _ => NoScale,
    };
}
