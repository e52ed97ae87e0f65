using NodaTime;

namespace FrontDesk.Salons;

/// <summary>The opening hours of some weekdays.</summary>
internal sealed record HoursData
{
    public required IReadOnlyList<IsoDayOfWeek> Days { get; init; }

    public required LocalTime From { get; init; }

    public required LocalTime To { get; init; }
}
