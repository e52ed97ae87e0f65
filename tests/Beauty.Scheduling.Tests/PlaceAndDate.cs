using NodaTime;

namespace Beauty.Scheduling.Tests;

/// <summary>A zone and a date on or near one on which its clocks change.</summary>
public sealed record PlaceAndDate(DateTimeZone Zone, LocalDate Date)
{
    public override string ToString() => $"{Zone.Id} {Date:uuuu-MM-dd}";
}
