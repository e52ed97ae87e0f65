using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Courses;

/// <summary>Whether gifted sessions share the price of a course in reports of revenue.</summary>
/// <remarks><c>default</c> is <see cref="Shares"/>, the reading of IFRS 15. Refunds never give anything for gifted
/// sessions. JSON
/// is kebab case. Source: K59, R3; rules of counting, "Choices already made".</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<GiftRevenue>))]
public enum GiftRevenue
{
    /// <summary>Each session, paid or gifted, bears its share.</summary>
    Shares,

    /// <summary>Paid sessions bear the whole price, gifted ones nothing.</summary>
    Nothing,
}
