namespace FrontDesk.Salons;

/// <summary>One part of a Chinese name.</summary>
internal sealed record NameData
{
    public required string Zh { get; init; }

    public required string En { get; init; }

    public int Weight { get; init; } = 1;
}
