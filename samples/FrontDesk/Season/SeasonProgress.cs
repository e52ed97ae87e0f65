using NodaTime;

namespace FrontDesk.Season;

/// <summary>How far a season has come.</summary>
internal sealed record SeasonProgress
{
    public required LocalDate Date { get; init; }

    /// <summary>From 0 to 1.</summary>
    public required double Share { get; init; }

    public required int Booked { get; init; }

    public required int Refused { get; init; }
}
