namespace FrontDesk.Salons;

/// <summary>A tag (标签) and how many clients bear it.</summary>
internal sealed record TagData
{
    public required string Text { get; init; }

    public required int Percent { get; init; }
}
