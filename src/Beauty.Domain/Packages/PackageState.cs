using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Packages;

/// <summary>How a package stands.</summary>
/// <remarks>Derived, never set. A frozen package is a later state of its own. JSON is kebab case. Source:
/// K56.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<PackageState>))]
public enum PackageState
{
    /// <summary>Sessions can be used.</summary>
    Active,

    /// <summary>Every session was used; not the same as expired.</summary>
    Exhausted,

    /// <summary>The last day is over and sessions were left.</summary>
    Expired,

    /// <summary>The client had money back for the rest.</summary>
    Refunded,

    /// <summary>Staff ended it without money.</summary>
    Closed,
}
