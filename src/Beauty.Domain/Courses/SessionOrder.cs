using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Courses;

/// <summary>Which sessions of a line are used first.</summary>
/// <remarks><c>default</c> is <see cref="PaidFirst"/>. JSON is kebab case. Source: K57, law 21.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<SessionOrder>))]
public enum SessionOrder
{
    /// <summary>Paid sessions before gifted ones.</summary>
    PaidFirst,

    /// <summary>Gifted sessions before paid ones.</summary>
    GiftedFirst,
}
