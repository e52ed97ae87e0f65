using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Application.Sales;

/// <summary>What a sale or a refund does to stored value.</summary>
/// <remarks>JSON is kebab case.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<StoredValueMoveKind>))]
public enum StoredValueMoveKind
{
    /// <summary>A recharge was paid in.</summary>
    Recharged,

    /// <summary>It paid for something.</summary>
    Spent,

    /// <summary>A payment went back into its lots.</summary>
    GivenBack,

    /// <summary>Unused principal of a recharge was paid out.</summary>
    Refunded,
}
