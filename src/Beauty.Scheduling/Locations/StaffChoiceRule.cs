using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Scheduling.Locations;

/// <summary>One reason to choose one candidate before another (T48).</summary>
[JsonConverter(typeof(KebabEnumJsonConverter<StaffChoiceRule>))]
public enum StaffChoiceRule
{
    /// <summary>Whom the client would like, in the client's order (点客).</summary>
    ClientsWish = 0,

    /// <summary>The lower priority number.</summary>
    Priority = 1,

    /// <summary>The fewest skills besides the needed one, which keeps flexible people free.</summary>
    FewestOtherSkills = 2,

    /// <summary>The fewest booked minutes on that local day.</summary>
    FewestBookedMinutes = 3,

    /// <summary>Whose last appointment of that local day is the longest ago (轮客).</summary>
    LeastRecentlyAssigned = 4,
}
