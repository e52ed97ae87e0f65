using NodaTime;

namespace FrontDesk.Salons;

/// <summary>A shift that comes back on some weekdays.</summary>
internal sealed record ShiftData
{
    public required IReadOnlyList<IsoDayOfWeek> Days { get; init; }

    public required LocalTime From { get; init; }

    public required LocalTime To { get; init; }

    public IReadOnlyList<WindowData> Breaks { get; init; } = [];

    /// <summary>1 for each week, 2 for each second week.</summary>
    public int EveryWeeks { get; init; } = 1;

    /// <summary>A date in a week in which the shift is worked; needed where it is not worked each week.</summary>
    public LocalDate? Anchor { get; init; }
}
