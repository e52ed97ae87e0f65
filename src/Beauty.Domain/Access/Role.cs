using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Access;

/// <summary>What somebody does in the salon (角色), and so what they may see.</summary>
/// <remarks>JSON is kebab case. Source: D12.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<Role>))]
public enum Role
{
    /// <summary>Treats clients (美容师).</summary>
    Therapist,

    /// <summary>Receives clients and books (前台).</summary>
    Reception,

    /// <summary>Runs the salon (店长).</summary>
    Manager,

    /// <summary>Tells clients of offers (市场).</summary>
    Marketing,

    /// <summary>Keeps the books (财务).</summary>
    Finance,

    /// <summary>Checks what the others did (审计).</summary>
    Auditor,
}
