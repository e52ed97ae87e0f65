using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Application.Files;

/// <summary>What to ask the client for at the next visit (待补充).</summary>
/// <remarks>JSON is kebab case. Source: D10; D19.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<FileGap>))]
public enum FileGap
{
    /// <summary>There is no telephone number.</summary>
    PhoneMissing,

    /// <summary>There is no birthday.</summary>
    BirthdayMissing,

    /// <summary>The skin was never assessed.</summary>
    AssessmentMissing,

    /// <summary>The last assessment is old.</summary>
    AssessmentStale,
}
