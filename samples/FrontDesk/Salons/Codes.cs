namespace FrontDesk.Salons;

/// <summary>Comparison of codes, letter by letter.</summary>
internal static class Codes
{
    public static bool Is(this string code, string? other) => string.Equals(code, other, StringComparison.Ordinal);

    public static bool Has(this IEnumerable<string> codes, string code) => codes.Contains(code, StringComparer.Ordinal);
}
