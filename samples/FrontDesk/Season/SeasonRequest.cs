using FrontDesk.Salons;
using NodaTime;

namespace FrontDesk.Season;

/// <summary>One client asking the front desk for one visit.</summary>
internal sealed record SeasonRequest
{
    /// <summary>The place in the season, from 1, by which its ids are derived.</summary>
    public required int Number { get; init; }

    public required SeasonClient Client { get; init; }

    public required IReadOnlyList<ServiceData> Services { get; init; }

    /// <summary>The therapist asked for, by code; null for anyone.</summary>
    public required string? Therapist { get; init; }

    /// <summary>Whether nobody else will do (点客).</summary>
    public required bool Insists { get; init; }

    /// <summary>Whether another day would do, too.</summary>
    public required bool TakesAnotherDay { get; init; }

    /// <summary>When the client asks, in the salon's local time.</summary>
    public required LocalDateTime AskedAt { get; init; }

    public required LocalDateTime Wanted { get; init; }

    public required RequestFate Fate { get; init; }

    /// <summary>When the client changes her mind, if that is her fate; before the visit.</summary>
    public required LocalDateTime ChangesMindAt { get; init; }

    /// <summary>What the client wants instead, if her fate is to move.</summary>
    public required LocalDateTime WantedInstead { get; init; }
}
