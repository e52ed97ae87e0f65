using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.ServiceRecords;

/// <summary>When a photo was taken, seen from the service.</summary>
/// <remarks>JSON is kebab case. Source: D05.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<PhotoMoment>))]
public enum PhotoMoment
{
    /// <summary>Before the service (前).</summary>
    Before,

    /// <summary>During the service (中).</summary>
    During,

    /// <summary>After the service (后).</summary>
    After,
}
