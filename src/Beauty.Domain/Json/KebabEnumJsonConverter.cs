using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Json;

/// <summary>Writes an enumeration as kebab-case text, such as <c>skin-status</c>; numbers are refused.</summary>
/// <remarks>Set on the enumeration itself with <see cref="JsonConverterAttribute"/>; works trimmed and ahead of time.</remarks>
/// <typeparam name="TEnum">The enumeration, whose member names never change once published.</typeparam>
public sealed class KebabEnumJsonConverter<TEnum>()
    : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
