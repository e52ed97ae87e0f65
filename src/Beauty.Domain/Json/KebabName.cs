using System.Text.Json;

namespace Beauty.Domain.Json;

/// <summary>The name under which a value of an enumeration stands in JSON, facts and scopes.</summary>
internal static class KebabName
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
