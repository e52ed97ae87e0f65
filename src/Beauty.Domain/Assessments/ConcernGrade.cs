using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Assessments;

/// <summary>How marked a concern is (程度), least first.</summary>
/// <remarks>JSON is kebab case. Source: D02.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<ConcernGrade>))]
public enum ConcernGrade
{
    /// <summary>Looked for and not there, or gone (无).</summary>
    Absent,

    /// <summary>Hardly seen (轻).</summary>
    Mild,

    /// <summary>Clearly seen (中).</summary>
    Moderate,

    /// <summary>Very marked (重).</summary>
    Severe,
}
