using NodaTime;

namespace FrontDesk.Salons;

/// <summary>The invented salon and its season, as they lie in <c>Data/salon.json</c>.</summary>
internal sealed record SalonData
{
    /// <summary>The seed of everything that looks like chance.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The season's first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The season's last day, on whose evening the show starts.</summary>
    public required LocalDate Today { get; init; }

    /// <summary>How many days after today already have bookings.</summary>
    public required int BookedAheadDays { get; init; }

    public required LocationData Location { get; init; }

    public required IReadOnlyList<TherapistData> Therapists { get; init; }

    public required IReadOnlyList<BlockData> Blocks { get; init; }

    public required IReadOnlyList<ResourceData> Resources { get; init; }

    public required IReadOnlyList<ServiceData> Services { get; init; }

    public required IReadOnlyList<CombinationData> Combinations { get; init; }

    public required DemandData Demand { get; init; }
}
