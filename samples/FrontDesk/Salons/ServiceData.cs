namespace FrontDesk.Salons;

/// <summary>One treatment (项目) on the menu.</summary>
internal sealed record ServiceData
{
    public required string Code { get; init; }

    public required LocalName Name { get; init; }

    /// <summary>The name as written into a narrow column of the book.</summary>
    public required LocalName Short { get; init; }

    public required string Skill { get; init; }

    /// <summary>How often it is asked for, relative to the others.</summary>
    public required int Weight { get; init; }

    public int Preparation { get; init; }

    public int CleanUp { get; init; }

    public required IReadOnlyList<PhaseData> Phases { get; init; }

    /// <summary>The kinds of rooms and devices that are taken.</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>What of a client's health it looks at; by default nothing.</summary>
    public IReadOnlyList<PrecautionData> Precautions { get; init; } = [];
}
