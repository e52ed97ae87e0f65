using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Loyalty.Tiers;

/// <summary>A tier granted by hand as it crosses the storage border.</summary>
public sealed record ManualTierSnapshot
{
    /// <summary>The tier's code.</summary>
    public required string Code { get; init; }

    /// <summary>Why it is granted.</summary>
    public required LedgerReason Reason { get; init; }

    /// <summary>The last day, inclusive; null without end.</summary>
    public required LocalDate? LastDay { get; init; }

    internal static ManualTierSnapshot Of(ManualTier grant) => new()
    {
        Code = grant.Code,
        Reason = grant.Reason,
        LastDay = grant.LastDay,
    };

    internal ManualTier ToGrant() => ManualTier.Of(Code, Reason, LastDay);
}
