namespace FrontDesk.Salons;

/// <summary>Services that clients like to have one after the other.</summary>
internal sealed record CombinationData
{
    public required int Weight { get; init; }

    public required IReadOnlyList<string> Services { get; init; }
}
