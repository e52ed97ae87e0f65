using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Courses;

/// <summary>How much of the price of a course is refunded.</summary>
/// <remarks>Never less than nothing or more than was paid; gifted sessions carry no refund. JSON is kebab case.
/// Source: K59,
/// C08, R5.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<RefundMethod>))]
public enum RefundMethod
{
    /// <summary>The price of each paid session not used, the price falling on paid sessions alone.</summary>
    ProRata,

    /// <summary>The price less every used session at its list price, gifted ones too: the gift is lost first.</summary>
    LessListPrice,
}
