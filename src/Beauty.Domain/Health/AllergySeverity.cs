using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Health;

/// <summary>How strongly a client reacts.</summary>
/// <remarks>JSON is kebab case. <c>default</c> is unknown, which counts as an allergy like any other.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<AllergySeverity>))]
public enum AllergySeverity
{
    /// <summary>Nobody knows yet.</summary>
    Unknown = 0,

    /// <summary>Passing redness or itching.</summary>
    Mild = 1,

    /// <summary>A reaction that needs care.</summary>
    Moderate = 2,

    /// <summary>A reaction that needs a doctor.</summary>
    Severe = 3,
}
