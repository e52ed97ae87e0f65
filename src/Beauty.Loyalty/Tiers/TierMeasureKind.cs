using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Loyalty.Tiers;

/// <summary>What decides about a tier.</summary>
[JsonConverter(typeof(KebabEnumJsonConverter<TierMeasureKind>))]
public enum TierMeasureKind
{
    /// <summary>The points that the account holds; spending and expiry lower it.</summary>
    Balance,

    /// <summary>The points earned since 1 January; spending and expiry do not lower it.</summary>
    EarnedInCalendarYear,

    /// <summary>The points earned in the last months.</summary>
    EarnedInLastMonths,

    /// <summary>All points ever earned.</summary>
    EarnedInLifetime,

    /// <summary>The money spent in the last months.</summary>
    SpentInLastMonths,
}
