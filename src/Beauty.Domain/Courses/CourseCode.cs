using System.Text.Json.Serialization;

namespace Beauty.Domain.Courses;

/// <summary>The short code by which a salon knows a course plan (卡项编码), such as <c>FACE-10</c>.</summary>
/// <remarks>
/// 1 to 32 capital Latin letters, digits and hyphens; small letters become capital. Equality by text. JSON: the text.
/// Source: C01.
/// </remarks>
[JsonConverter(typeof(CourseCodeJsonConverter))]
public sealed record CourseCode
{
    /// <summary>The most characters of a code.</summary>
    public const int MaximumLength = 32;

    private CourseCode(string text) => Text = text;

    /// <summary>The code.</summary>
    public string Text { get; }

    /// <summary>Makes a code; blanks around it are dropped.</summary>
    /// <param name="text">1 to 32 Latin letters, digits and hyphens.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentException">The text is empty, too long or has other characters.</exception>
    public static CourseCode Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var code = text.Trim().ToUpperInvariant();
        return code.Length is > 0 and <= MaximumLength && code.All(IsAllowed)
            ? new(code)
            : throw new ArgumentException(
                $"A course's code has 1 to {MaximumLength} Latin letters, digits and hyphens, got '{text}'.",
                nameof(text));
    }

    /// <summary>The code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;

    private static bool IsAllowed(char one) => char.IsAsciiLetterUpper(one) || char.IsAsciiDigit(one) || one == '-';
}
