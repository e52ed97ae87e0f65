using NodaTime;

namespace FrontDesk.Shows;

/// <summary>How busy the therapists are by weekday and hour, as shares from 0 to 1; NaN where nobody works.</summary>
internal sealed record RushHours
{
    public required IReadOnlyDictionary<(IsoDayOfWeek Day, int Hour), double> Shares { get; init; }
}
