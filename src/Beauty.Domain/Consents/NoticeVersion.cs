using System.Text.Json;
using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.Consents;

/// <summary>Which wording of the notice the client was shown (告知书版本), such as <c>photos-2026-03</c>.</summary>
/// <remarks>Mandatory in a consent. Equality is ordinal. Source: D13; rules-storage (PIPL art. 17 and 30).</remarks>
[JsonConverter(typeof(NoticeVersionJsonConverter))]
public sealed record NoticeVersion
{
    /// <summary>The most characters of a version.</summary>
    public const int MaximumLength = 50;

    private NoticeVersion(string text) => Text = text;

    /// <summary>The version.</summary>
    public string Text { get; }

    /// <summary>Names a version; blanks around it are dropped.</summary>
    /// <param name="text">1 to 50 characters.</param>
    /// <returns>The version.</returns>
    /// <exception cref="ArgumentException">The text is empty, too long or holds control characters.</exception>
    public static NoticeVersion Of(string text) => new(PersonalText.Checked(text, MaximumLength, "A notice's version"));

    /// <summary>The version.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;

    internal static NoticeVersion Parsed(string? text)
    {
        try
        {
            return Of(text ?? "");
        }
        catch (ArgumentException cause)
        {
            throw new JsonException($"'{text}' is no version of a notice.", cause);
        }
    }
}
