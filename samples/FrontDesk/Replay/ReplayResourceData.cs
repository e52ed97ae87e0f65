namespace FrontDesk.Replay;

/// <summary>The chairs and basins that the export does not tell of.</summary>
internal sealed record ReplayResourceData
{
    public required string Kind { get; init; }

    public required string Name { get; init; }

    public required int Capacity { get; init; }
}
