using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.StoredValue;

/// <summary>Which money of an account is spent first: what was paid in, or what was given on top.</summary>
/// <remarks>JSON is kebab case. Source: C11, R7.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<SpendingOrder>))]
public enum SpendingOrder
{
    /// <summary>Principal first (先本金后赠金).</summary>
    PrincipalFirst,

    /// <summary>Bonus first (先赠金后本金).</summary>
    BonusFirst,

    /// <summary>Both in proportion to what is left of each, by the largest remainder (按比例).</summary>
    ProRata,
}
