using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Clients;

/// <summary>Where a client came from (顾客来源).</summary>
/// <remarks><c>default</c> is <see cref="Unknown"/>. JSON is kebab case. Source: D01; glossary.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<AcquisitionSource>))]
public enum AcquisitionSource
{
    /// <summary>Nobody asked.</summary>
    Unknown,

    /// <summary>From the internet (线上).</summary>
    Online,

    /// <summary>Brought by another client (转介绍).</summary>
    Referral,

    /// <summary>Came in while passing by (自然进店).</summary>
    PassingBy,

    /// <summary>From an event (活动).</summary>
    Event,
}
