using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Courses;

/// <summary>From when the validity of a course runs.</summary>
/// <remarks><c>default</c> is <see cref="Purchase"/>. JSON is kebab case. Source: C01, K56.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<ValidityStart>))]
public enum ValidityStart
{
    /// <summary>From the day of purchase (购买起算).</summary>
    Purchase,

    /// <summary>From the day of the first visit that uses it (首次使用起算).</summary>
    FirstUse,
}
