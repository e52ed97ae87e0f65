namespace FrontDesk.Shows;

/// <summary>What the caller chose about the output.</summary>
internal sealed record ScreenChoice
{
    public Language Language { get; init; }

    /// <summary>No colour, no bars that move.</summary>
    public bool Plain { get; init; }

    /// <summary>The width in cells; null for the terminal's own.</summary>
    public int? Width { get; init; }
}
