using Beauty.Scheduling.Rosters;

namespace Beauty.Scheduling.Tests;

/// <summary>A roster, and a date on or near which the clocks of its zone change.</summary>
public sealed record PlaceAndRoster(PlaceAndDate Place, Roster Roster)
{
    public override string ToString() => $"{Place}: {Roster} {string.Join(" | ", Roster.Overrides)}";
}
