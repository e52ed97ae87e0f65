using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.Assessments;

/// <summary>What a client's skin troubles them with (皮肤问题), such as 色斑.</summary>
/// <remarks>Redacts itself in text and JSON. Equality without case. Source: D02; law V6.</remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record SkinConcern : IClassified
{
    /// <summary>The most characters of a label.</summary>
    public const int MaximumLength = 30;

    private SkinConcern(string label) => Label = label;

    /// <inheritdoc />
    public DataClass Class => DataClass.SkinStatus;

    /// <summary>What it is called.</summary>
    public string Label { get; }

    /// <summary>Names one; blanks around the label are dropped.</summary>
    /// <param name="label">1 to 30 characters.</param>
    /// <returns>The concern.</returns>
    /// <exception cref="ArgumentException">
    /// The label is empty, too long or holds control characters; the message does not repeat it.
    /// </exception>
    public static SkinConcern Of(string label) => new(PersonalText.Checked(label, MaximumLength, "A concern"));

    /// <summary>Whether both are the same label, without regard to case.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(SkinConcern? other) =>
        other is not null && string.Equals(Label, other.Label, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Label);

    /// <summary>The class in brackets, never the label.</summary>
    /// <returns>The text <c>[SkinStatus]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
