using System.Text.Json.Serialization;

namespace Beauty.Domain.Privacy;

/// <summary>A keyed digest by which a store finds equal values without seeing them.</summary>
/// <remarks>
/// Comparable within one <see cref="IndexScope"/> only. <c>default</c> is no index; it has no JSON form. Equality by
/// text; there is no order. Source: rules-storage, "Recommended API shape".
/// </remarks>
[JsonConverter(typeof(BlindIndexJsonConverter))]
public readonly record struct BlindIndex
{
    /// <summary>The longest text of an index.</summary>
    public const int MaximumLength = 128;

    private BlindIndex(string text) => Text = text;

    /// <summary>The digest as text; empty for <c>default</c>.</summary>
    public string Text => field ?? "";

    /// <summary>Wraps a digest; called by sealers.</summary>
    /// <param name="text">1 to 128 ASCII letters, digits, hyphens and underscores.</param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentException">The text has another form; the message does not repeat it.</exception>
    public static BlindIndex From(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsIndex(text)
            ? new(text)
            : throw new ArgumentException(
                $"An index has 1 to {MaximumLength} ASCII letters, digits, hyphens and underscores; " +
                $"this text of {text.Length} characters has another form.",
                nameof(text));
    }

    /// <summary>Says only that it is an index: the digest of a guessable value is worth hiding.</summary>
    /// <returns>The text <c>[index]</c>.</returns>
    public override string ToString() => "[index]";

    internal static bool IsIndex(string text) =>
        text.Length is > 0 and <= MaximumLength
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
}
