using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Scheduling.Visits;

/// <summary>What decided that this person serves and not the next best who could have (T48).</summary>
[JsonConverter(typeof(KebabEnumJsonConverter<ChoiceReason>))]
public enum ChoiceReason
{
    /// <summary>No reason; refused.</summary>
    None = 0,

    /// <summary>The client named the person (点客).</summary>
    Named = 1,

    /// <summary>Nobody else could.</summary>
    NobodyElse = 2,

    /// <summary>The client prefers the person.</summary>
    Preferred = 3,

    /// <summary>The salon puts the person first.</summary>
    Priority = 4,

    /// <summary>The person has fewer other skills, which keeps flexible people free.</summary>
    FewestOtherSkills = 5,

    /// <summary>The person has fewer minutes booked on that local day.</summary>
    FewestBookedMinutes = 6,

    /// <summary>The person's last appointment of that local day lies further back.</summary>
    LeastRecentlyAssigned = 7,

    /// <summary>All else was equal; the lower id decides, so that the same question has the same answer.</summary>
    LowerId = 8,
}
