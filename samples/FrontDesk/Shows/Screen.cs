using Spectre.Console;

namespace FrontDesk.Shows;

/// <summary>Where things are shown, and in which language.</summary>
internal sealed class Screen
{
    private const int WidthOfAFile = 120;

    private Screen(IAnsiConsole console, Words words, bool isLive) =>
        (Console, Words, IsLive) = (console, words, isLive);

    public IAnsiConsole Console { get; }

    public Words Words { get; }

    /// <summary>Whether lines may be drawn anew, as a progress bar does.</summary>
    public bool IsLive { get; }

    public int Width => Console.Profile.Width;

    /// <summary>The terminal, or a file or pipe: without colour and bars where it is not a terminal.</summary>
    public static Screen Of(TextWriter output, bool isTerminal, ScreenChoice choice)
    {
        var isLive = isTerminal && !choice.Plain;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isLive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isLive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isLive ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Width = choice.Width ?? (isTerminal ? console.Profile.Width : WidthOfAFile);
        return new Screen(console, Words.In(choice.Language), isLive && console.Profile.Capabilities.Ansi);
    }

    /// <summary>A console that is there already, as in tests.</summary>
    public static Screen Over(IAnsiConsole console, Words words, bool isLive) => new(console, words, isLive);

    public void Say(string english, string chinese) => Line(Words.Say(english, chinese));

    /// <summary>A line of plain text, without markup.</summary>
    public void Line(string text = "")
    {
        Console.Write(new Text(text));
        Console.WriteLine();
    }

    /// <summary>A line that is not wrapped, so that it can be copied whole.</summary>
    public void Unwrapped(string text) => Console.Profile.Out.Writer.WriteLine(text);

    public void Heading(string english, string chinese)
    {
        Console.WriteLine();
        Console.Write(
            new Rule(Markup.Escape(Words.Say(english, chinese))).LeftJustified().RuleStyle(new Style(Color.Grey42)));
    }

    public void Draw(IEnumerable<IReadOnlyList<Stroke>> lines)
    {
        foreach (var line in lines)
        {
            var paragraph = new Paragraph();
            foreach (var stroke in line)
            {
                paragraph.Append(stroke.Text, Tints.StyleOf(stroke));
            }

            Console.Write(paragraph);
            Console.WriteLine();
        }
    }
}
