using System.Text.Json.Serialization;
using Beauty.Domain.Health;
using Beauty.Domain.Json;

namespace Beauty.Domain.Waivers;

/// <summary>Names the wording that was signed, such as <c>peel-2026-03</c> (文本版本).</summary>
/// <remarks>
/// A code of the salon's own, in kebab case, 1 to 50 characters. Equality is ordinal. <c>default</c> is no version;
/// whatever takes one refuses it.
/// </remarks>
[JsonConverter(typeof(TextCodeJsonConverter<WordingVersion>))]
public readonly record struct WordingVersion : ITextCode<WordingVersion>
{
    private WordingVersion(string code) => Code = code;

    /// <inheritdoc />
    public string Code => field ?? "";

    /// <inheritdoc />
    public static WordingVersion Of(string code) => new(TextCode.Checked(code, "A wording version"));

    /// <summary>The code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code;
}
