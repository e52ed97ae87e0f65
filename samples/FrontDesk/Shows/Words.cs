namespace FrontDesk.Shows;

/// <summary>The words around what is shown, in one language.</summary>
internal sealed record Words
{
    public static Words English { get; } = new()
    {
        Language = Language.En,
        Processing = "留置 resting",
        CleanUp = "cleaning",
        Break = "· break ·",
        NobodyWorks = "Nobody works on this day.",
    };

    public static Words Chinese { get; } = new()
    {
        Language = Language.Zh,
        Processing = "留置",
        CleanUp = "清洁",
        Break = "· 休息 ·",
        NobodyWorks = "当日无人上班。",
    };

    public required Language Language { get; init; }

    public required string Processing { get; init; }

    public required string CleanUp { get; init; }

    public required string Break { get; init; }

    public required string NobodyWorks { get; init; }

    public static Words In(Language language) => language == Language.Zh ? Chinese : English;
}
