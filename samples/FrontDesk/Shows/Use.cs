namespace FrontDesk.Shows;

/// <summary>How much of the time of one person or thing was used.</summary>
internal sealed record Use
{
    public required string Name { get; init; }

    /// <summary>Minutes there to be used.</summary>
    public required int Available { get; init; }

    /// <summary>Minutes in use.</summary>
    public required int Used { get; init; }

    public required int Visits { get; init; }

    public double Share => Available == 0 ? 0 : (double)Used / Available;
}
