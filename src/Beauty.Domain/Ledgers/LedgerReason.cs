using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Ledgers;

/// <summary>Why something was moved, such as <c>goodwill</c> or <c>client-travelled</c>.</summary>
/// <remarks>
/// A code that the salon chooses, in kebab case, 1 to 60 characters; never personal data, since it outlives erasure.
/// Equality is ordinal. <c>default</c> is no reason; whatever takes one refuses it. JSON is the text.
/// </remarks>
[JsonConverter(typeof(TextCodeJsonConverter<LedgerReason>))]
public readonly record struct LedgerReason : ITextCode<LedgerReason>
{
    private LedgerReason(string code) => Code = code;

    /// <summary>The code; empty for <c>default</c>.</summary>
    public string Code => field ?? "";

    /// <summary>Makes a reason.</summary>
    /// <param name="code">The code in kebab case.</param>
    /// <returns>The reason.</returns>
    /// <exception cref="ArgumentException">The text is no code in kebab case.</exception>
    public static LedgerReason Of(string code) => new(LedgerCodeText.Checked(code, "reason", "-"));

    /// <summary>The code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code;
}
