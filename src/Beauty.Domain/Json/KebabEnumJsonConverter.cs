using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Json;

/// <summary>Writes an enumeration as kebab-case text, such as <c>skin-status</c>; numbers are refused.</summary>
/// <remarks>Set on the enumeration with <see cref="JsonConverterAttribute"/>; works trimmed.</remarks>
/// <typeparam name="TEnum">The enumeration, whose member names never change once published.</typeparam>
public sealed class KebabEnumJsonConverter<TEnum>()
    : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
