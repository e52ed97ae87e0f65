using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Loyalty.Tiers;

/// <summary>Why a member's tier moved or was kept.</summary>
[JsonConverter(typeof(KebabEnumJsonConverter<TierMoveCause>))]
public enum TierMoveCause
{
    /// <summary>The membership began on the lowest tier.</summary>
    Joined,

    /// <summary>The measure reached a higher tier (K37).</summary>
    Reached,

    /// <summary>The tier was kept for another period of validity (保级).</summary>
    Kept,

    /// <summary>Validity and grace ended without the tier's limit being reached (K38).</summary>
    Missed,

    /// <summary>A refund undid what had reached the tier (K39).</summary>
    Refunded,

    /// <summary>The salon granted the tier by hand (K40).</summary>
    Granted,

    /// <summary>A grant by hand ended.</summary>
    GrantEnded,

    /// <summary>The programme's ladder has the tier no more.</summary>
    LadderChanged,
}
