using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Courses;

/// <summary>Why a client has money back for a course (退卡原因).</summary>
/// <remarks>The ground decides the method by the terms sold. JSON is kebab case. Source: R5.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<RefundGround>))]
public enum RefundGround
{
    /// <summary>The client changed their mind within the days agreed (冷静期).</summary>
    CoolingOff,

    /// <summary>The salon closed, moved, lost the therapist or worked badly.</summary>
    SalonFault,

    /// <summary>The client does not want to go on.</summary>
    ClientReason,

    /// <summary>The client must not go on.</summary>
    Health,
}
