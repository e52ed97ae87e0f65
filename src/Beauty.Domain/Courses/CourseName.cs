using System.Text.Json.Serialization;

namespace Beauty.Domain.Courses;

/// <summary>The name under which a course plan is sold (卡项名称).</summary>
/// <remarks>Trimmed, 1 to 100 characters on one line. Equality letter by letter. JSON: the text. Source:
/// C01.</remarks>
[JsonConverter(typeof(CourseNameJsonConverter))]
public sealed record CourseName
{
    /// <summary>The most characters of a name.</summary>
    public const int MaximumLength = 100;

    private CourseName(string text) => Text = text;

    /// <summary>The name.</summary>
    public string Text { get; }

    /// <summary>Makes a name; blanks around it are dropped.</summary>
    /// <param name="text">1 to 100 characters without control characters.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentException">The text is empty, too long or holds control characters.</exception>
    public static CourseName Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var name = text.Trim();
        return name.Length is > 0 and <= MaximumLength && !name.Any(char.IsControl)
            ? new(name)
            : throw new ArgumentException(
                $"A course's name has 1 to {MaximumLength} characters on one line, got '{text}'.", nameof(text));
    }

    /// <summary>The name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
