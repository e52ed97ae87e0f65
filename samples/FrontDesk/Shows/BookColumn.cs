namespace FrontDesk.Shows;

/// <summary>One therapist's day.</summary>
internal sealed record BookColumn
{
    public required string Name { get; init; }

    /// <summary>What stands under the name.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>The hours of work, breaks taken out.</summary>
    public required IReadOnlyList<MinuteRange> Working { get; init; }

    /// <summary>Why somebody who would work is not there; empty for most.</summary>
    public string Away { get; init; } = "";

    public required IReadOnlyList<BookCard> Cards { get; init; }
}
