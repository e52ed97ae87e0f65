using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.Contacts;

/// <summary>How a person is found on WeChat (微信号).</summary>
/// <remarks>Redacts itself in text and JSON. Equality letter by letter. Source: D01; law V6.</remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record WeChatHandle : IClassified
{
    /// <summary>The most characters of a handle.</summary>
    public const int MaximumLength = 64;

    private WeChatHandle(string text) => Text = text;

    /// <inheritdoc />
    public DataClass Class => DataClass.Contact;

    /// <summary>The handle, clear.</summary>
    public string Text { get; }

    /// <summary>Makes a handle; blanks around it are dropped.</summary>
    /// <param name="text">1 to 64 characters without blanks.</param>
    /// <returns>The handle.</returns>
    /// <exception cref="ArgumentException">
    /// The text is empty, too long, or holds blanks or control characters; the message does not repeat it.
    /// </exception>
    public static WeChatHandle Of(string text)
    {
        var handle = PersonalText.Checked(text, MaximumLength, "A WeChat handle");
        return handle.Any(char.IsWhiteSpace)
            ? throw new ArgumentException("A WeChat handle has no blanks.", nameof(text))
            : new(handle);
    }

    /// <summary>The class in brackets, never the handle.</summary>
    /// <returns>The text <c>[Contact]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
