using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Loyalty.Programmes;

/// <summary>What happens to points that a refund takes back and the account no longer holds (K33).</summary>
[JsonConverter(typeof(KebabEnumJsonConverter<ClawbackFloor>))]
public enum ClawbackFloor
{
    /// <summary>The account stops at zero and the shortfall is told; the default.</summary>
    Zero,

    /// <summary>The account owes them, and the next points pay the debt first (K8).</summary>
    Negative,
}
