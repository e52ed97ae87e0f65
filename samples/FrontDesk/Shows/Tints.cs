using Spectre.Console;

namespace FrontDesk.Shows;

/// <summary>The colours of the book: one tint for each service, the same in every drawing.</summary>
internal static class Tints
{
    private static readonly Color[] Colours =
    [
        new(45, 85, 110), new(110, 60, 80), new(55, 95, 65), new(105, 80, 40), new(80, 65, 120),
        new(40, 95, 95), new(115, 65, 50), new(70, 90, 45), new(95, 55, 105), new(60, 75, 100),
    ];

    /// <summary>The tint of a service by its name; stable over runs, unlike a hash code.</summary>
    public static int Of(string service) =>
        service.Aggregate(7, (sum, letter) => ((sum * 31) + letter) % 9973) % Colours.Length;

    public static Style StyleOf(Stroke stroke) => stroke.Ink switch
    {
        Ink.Active => new Style(Color.White, Colours[stroke.Tint]),
        Ink.Processing => new Style(Lighter(Colours[stroke.Tint]), new Color(32, 32, 36), Decoration.Italic),
        Ink.Buffer => new Style(Color.Grey50, new Color(28, 28, 32)),
        Ink.Strong => new Style(decoration: Decoration.Bold),
        Ink.Off => new Style(Color.Grey35),
        Ink.Faint => new Style(Color.Grey42),
        _ => Style.Plain,
    };

    private static Color Lighter(Color colour) => colour.Blend(Color.White, 0.45f);
}
