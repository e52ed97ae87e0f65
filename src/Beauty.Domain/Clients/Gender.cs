using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Clients;

/// <summary>A client's gender (性别), as they give it; absent when they do not.</summary>
/// <remarks>JSON is kebab case.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<Gender>))]
public enum Gender
{
    /// <summary>Female (女).</summary>
    Female,

    /// <summary>Male (男).</summary>
    Male,

    /// <summary>Another answer than the two.</summary>
    Other,
}
