using System.Text.Json.Serialization;
using Beauty.Scheduling.Texts;

namespace Beauty.Scheduling;

/// <summary>The name under which a salon shows a location, a member of staff, a service or a resource.</summary>
/// <remarks>
/// Trimmed, 1 to 100 characters, on one line. It is business data: a member of staff has a working name here, never a
/// private one. Equality is ordinal. <c>default</c> is no name; aggregates refuse it.
/// </remarks>
[JsonConverter(typeof(TextValueJsonConverter<DisplayName>))]
public readonly record struct DisplayName : ITextValue<DisplayName>
{
    /// <summary>The most characters that a name may have.</summary>
    public const int MaxLength = 100;

    private DisplayName(string text) => Text = text;

    /// <summary>The name; empty for <c>default</c>.</summary>
    public string Text => field ?? "";

    /// <summary>Makes a name.</summary>
    /// <param name="text">The name; blanks around it are removed.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentException">
    /// The text is blank, longer than 100 characters or has control characters.
    /// </exception>
    public static DisplayName Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryTrim(text) is { } name
            ? new(name)
            : throw new ArgumentException(
                $"A name has 1 to {MaxLength} characters on one line, got '{text}'.", nameof(text));
    }

    static DisplayName ITextValue<DisplayName>.Parse(string text) =>
        TryTrim(text) is { } name ? new(name) : throw new FormatException($"'{text}' is no name.");

    /// <summary>The name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;

    private static string? TryTrim(string text)
    {
        var name = text.Trim();
        return name.Length is > 0 and <= MaxLength && !name.Any(char.IsControl) ? name : null;
    }
}
