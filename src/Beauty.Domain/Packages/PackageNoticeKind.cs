using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Packages;

/// <summary>What a package is about to come to.</summary>
/// <remarks>JSON is kebab case. Source: C10.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<PackageNoticeKind>))]
public enum PackageNoticeKind
{
    /// <summary>Few sessions are left.</summary>
    NearlyUsedUp,

    /// <summary>Few days are left.</summary>
    NearlyExpired,
}
