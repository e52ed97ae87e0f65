using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.Clients;

/// <summary>A short label for filtering clients (标签), such as 敏感肌.</summary>
/// <remarks>
/// Redacts itself in text and JSON, because it says something of a person. Equality without case; it keeps the letters
/// as first typed. Source: D08; law V6.
/// </remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record Tag : IClassified
{
    /// <summary>The most characters of a label.</summary>
    public const int MaximumLength = 30;

    private Tag(string label) => Label = label;

    /// <inheritdoc />
    public DataClass Class => DataClass.Marketing;

    /// <summary>The label.</summary>
    public string Label { get; }

    /// <summary>Makes a tag; blanks around it are dropped.</summary>
    /// <param name="label">1 to 30 characters.</param>
    /// <returns>The tag.</returns>
    /// <exception cref="ArgumentException">
    /// The label is empty, too long or holds control characters; the message does not repeat it.
    /// </exception>
    public static Tag Of(string label) => new(PersonalText.Checked(label, MaximumLength, "A tag"));

    /// <summary>Whether both are the same label, without regard to case.</summary>
    /// <param name="other">The other tag.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(Tag? other) =>
        other is not null && string.Equals(Label, other.Label, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Label);

    /// <summary>The class in brackets, never the label.</summary>
    /// <returns>The text <c>[Marketing]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
