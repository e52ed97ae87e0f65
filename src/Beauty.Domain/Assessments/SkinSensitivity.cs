using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Assessments;

/// <summary>How easily a skin is irritated (敏感程度), least first.</summary>
/// <remarks>JSON is kebab case. Source: D02.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<SkinSensitivity>))]
public enum SkinSensitivity
{
    /// <summary>Tolerates what others tolerate (耐受).</summary>
    None,

    /// <summary>Seldom irritated (轻度).</summary>
    Slight,

    /// <summary>Often irritated (中度).</summary>
    Moderate,

    /// <summary>Irritated by most (重度).</summary>
    Strong,
}
