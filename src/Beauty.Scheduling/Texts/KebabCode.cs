using Beauty.Domain.Json;

namespace Beauty.Scheduling.Texts;

/// <summary>What the codes that a salon invents have in common: kebab case, 1 to 50 characters.</summary>
internal static class KebabCode
{
    internal const int MaxLength = 50;

    internal static string Checked(string code, string what)
    {
        ArgumentNullException.ThrowIfNull(code);
        return IsKebab(code)
            ? code
            : throw new ArgumentException(
                $"A {what} is 1 to {MaxLength} lower-case letters, digits and single hyphens inside, got '{code}'.",
                nameof(code));
    }

    internal static string Parsed(string code, string what)
    {
        ArgumentNullException.ThrowIfNull(code);
        return IsKebab(code) ? code : throw new FormatException($"'{code}' is no {what} in kebab case.");
    }

    private static bool IsKebab(string code) => KebabText.IsCode(code, MaxLength);
}
