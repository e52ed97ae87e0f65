namespace FrontDesk.Shows;

/// <summary>Shows a day's book with its heading and legend.</summary>
internal static class BookShow
{
    public static void Show(Screen screen, BookPage page)
    {
        var words = screen.Words;
        screen.Heading($"{page.Salon} · {words.Date(page.Date)}", $"{page.Salon} · {words.Date(page.Date)}");
        screen.Draw(BookDrawing.Draw(page, screen.Width, words));
        screen.Draw([Legend(words)]);
        if (page.NotThere.Count > 0)
        {
            screen.Say($"Off today: {string.Join(", ", page.NotThere)}", $"今日不在：{string.Join("、", page.NotThere)}");
        }
    }

    private static IReadOnlyList<Stroke> Legend(Words words) =>
    [
        new Stroke(words.Say(" ┏┃ therapist at work ", " ┏┃ 服务中 "), Ink.Active),
        new Stroke("  ", Ink.Plain),
        new Stroke(words.Say(" ┊ 留置: the client rests, the therapist is free ", " ┊ 留置：顾客停留，美容师空闲 "), Ink.Processing),
        new Stroke("  ", Ink.Plain),
        new Stroke(words.Say(" · preparation, cleaning ", " · 准备、清洁 "), Ink.Buffer),
        new Stroke("  ", Ink.Plain),
        new Stroke(words.Say("╱ off shift", "╱ 不在班"), Ink.Off),
    ];
}
