using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Ledgers;

/// <summary>In which order the lots of a ledger are used.</summary>
/// <remarks>
/// Ties go to the lot earned earlier, then to the one opened earlier. JSON is kebab case. Source: K4, K57; ledger law
/// 21.
/// </remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<LotOrder>))]
public enum LotOrder
{
    /// <summary>The soonest end first, lots without one last, whatever their kind.</summary>
    SoonestEnd,

    /// <summary>The earliest earned first, whatever their kind.</summary>
    OldestEarned,

    /// <summary>Paid before gifted; the soonest end first among each.</summary>
    RegularFirst,

    /// <summary>Gifted before paid; the soonest end first among each.</summary>
    GiftFirst,
}
