using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Loyalty.Programmes;

/// <summary>Names a loyalty programme, such as <c>house</c>; one salon may run several side by side.</summary>
/// <remarks>
/// Kebab case, 1 to 40 characters. Equality is ordinal. <c>default</c> is no programme; whatever takes one refuses it.
/// JSON is the text. Source: L01.
/// </remarks>
[JsonConverter(typeof(TextCodeJsonConverter<ProgrammeCode>))]
public readonly record struct ProgrammeCode : ITextCode<ProgrammeCode>
{
    private const int MostCharacters = 40;

    private ProgrammeCode(string code) => Code = code;

    /// <summary>The text; empty for <c>default</c>.</summary>
    public string Code => field ?? "";

    /// <summary>Makes a code.</summary>
    /// <param name="code">The text in kebab case.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentException">The text is empty, too long or not in kebab case.</exception>
    public static ProgrammeCode Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return IsKebab(code)
            ? new(code)
            : throw new ArgumentException(
                $"A programme's code is 1 to {MostCharacters} small letters, digits and single hyphens inside, " +
                $"got '{code}'.",
                nameof(code));
    }

    /// <summary>The text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code;

    internal static bool IsKebab(string code) => KebabText.IsCode(code, MostCharacters);
}
