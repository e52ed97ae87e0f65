using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Scheduling.Locations;

/// <summary>A location as it is set up.</summary>
public sealed record NewLocation
{
    /// <summary>The id, which the caller supplies.</summary>
    public required LocationId Id { get; init; }

    /// <summary>The name.</summary>
    public required DisplayName Name { get; init; }

    /// <summary>The zone whose clocks hang there; of the time-zone database.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>When it is open.</summary>
    public required OpeningHours Hours { get; init; }

    /// <summary>How it books; by default the usual answers.</summary>
    public BookingRules Rules { get; init; } = BookingRules.Default;
}
