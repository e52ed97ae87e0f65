namespace FrontDesk.Salons;

/// <summary>A room, a device, or a pool of like places.</summary>
internal sealed record ResourceData
{
    public required string Code { get; init; }

    public required LocalName Name { get; init; }

    /// <summary>The name as written into a narrow column of the book.</summary>
    public required LocalName Short { get; init; }

    public required string Kind { get; init; }

    public required int Capacity { get; init; }
}
