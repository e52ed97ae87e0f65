using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Courses;

/// <summary>What becomes of a promised session whose visit did not take place.</summary>
/// <remarks><c>default</c> is <see cref="SessionTaken"/>: late cancel and no-show keep the use. JSON is kebab case.
/// Source:
/// K57, C04.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<MissedVisitPolicy>))]
public enum MissedVisitPolicy
{
    /// <summary>The salon keeps the session: it counts as used (扣次).</summary>
    SessionTaken,

    /// <summary>The client has it back (不扣次).</summary>
    SessionReleased,
}
