using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Consents;

/// <summary>Why there is no live consent.</summary>
/// <remarks>Of several reasons the last of this list is told. JSON is kebab case.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<ConsentGap>))]
public enum ConsentGap
{
    /// <summary>There never was one for the purpose and the class.</summary>
    NeverGiven,

    /// <summary>There is one, but not for this channel.</summary>
    OtherChannel,

    /// <summary>It will count later.</summary>
    NotYetGiven,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>A child gave it, and no guardian.</summary>
    GivenByMinor,

    /// <summary>The client withdrew it.</summary>
    Withdrawn,
}
