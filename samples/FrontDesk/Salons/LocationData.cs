namespace FrontDesk.Salons;

/// <summary>The salon itself.</summary>
internal sealed record LocationData
{
    public required string Code { get; init; }

    public required LocalName Name { get; init; }

    public required string Zone { get; init; }

    public required int GridMinutes { get; init; }

    public required IReadOnlyList<HoursData> Hours { get; init; }
}
