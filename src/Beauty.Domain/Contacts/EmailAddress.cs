using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Contacts;

/// <summary>An e-mail address (邮箱).</summary>
/// <remarks>
/// Checked for its form only: whether it receives is for the sender to learn. Redacts itself in text and JSON. Equality
/// without case; it keeps the letters as typed. Source: D01; law V6.
/// </remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record EmailAddress : IClassified
{
    /// <summary>The most characters of an address (RFC 5321).</summary>
    public const int MaximumLength = 254;

    private EmailAddress(string text) => Text = text;

    /// <inheritdoc />
    public DataClass Class => DataClass.Contact;

    /// <summary>The address, clear.</summary>
    public string Text { get; }

    /// <summary>Reads an address; blanks around it are dropped.</summary>
    /// <param name="text">Something, one <c>@</c>, a domain with a dot; at most 254 characters, none blank.</param>
    /// <returns>The address, or the refusal <c>contacts.email-malformed</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Result<EmailAddress> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        return IsAddress(trimmed) ? new EmailAddress(trimmed) : new EmailMalformed(trimmed.Length);
    }

    /// <summary>Whether both are the same address, without regard to case.</summary>
    /// <param name="other">The other address.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(EmailAddress? other) =>
        other is not null && string.Equals(Text, other.Text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Text);

    /// <summary>The class in brackets, never the address.</summary>
    /// <returns>The text <c>[Contact]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);

    private static bool IsAddress(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var domain = text[(at + 1)..];
        return at > 0
            && text.Length <= MaximumLength
            && !text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || char.IsSurrogate(letter))
            && domain.Split('.') is { Length: > 1 } labels
            && labels.All(label => label.Length > 0 && !label.Contains('@', StringComparison.Ordinal));
    }
}
