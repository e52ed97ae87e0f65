using Beauty.Domain.Amounts;
using NodaTime;

namespace Beauty.Loyalty.Tiers;

/// <summary>A fact of a member's history as it crosses the storage border.</summary>
public sealed record TierFactSnapshot
{
    /// <summary>What happened.</summary>
    public required TierFactKind Kind { get; init; }

    /// <summary>The day on which it happened.</summary>
    public required LocalDate KnownOn { get; init; }

    /// <summary>The day on which it counts.</summary>
    public required LocalDate CountsOn { get; init; }

    /// <summary>The change of what was spent; null where no money counts.</summary>
    public required Money? Spent { get; init; }

    /// <summary>The change of what was earned, in points.</summary>
    public required long Earned { get; init; }

    /// <summary>The change of the balance, in points.</summary>
    public required long Balance { get; init; }

    /// <summary>The tier granted by hand; null for all other facts.</summary>
    public required ManualTierSnapshot? Grant { get; init; }
}
