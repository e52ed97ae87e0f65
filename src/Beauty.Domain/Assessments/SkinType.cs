using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Assessments;

/// <summary>The type of a skin (肤质).</summary>
/// <remarks>JSON is kebab case. Source: D02.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<SkinType>))]
public enum SkinType
{
    /// <summary>Neither dry nor oily (中性).</summary>
    Normal,

    /// <summary>Too little sebum (干性).</summary>
    Dry,

    /// <summary>Too much sebum (油性).</summary>
    Oily,

    /// <summary>Oily in the middle of the face, dry at the cheeks (混合性).</summary>
    Combination,
}
