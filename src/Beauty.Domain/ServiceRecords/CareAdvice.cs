using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.ServiceRecords;

/// <summary>What the therapist advises for the next visit (护理建议), and when it should be.</summary>
/// <remarks>Redacts itself in text and JSON. Equality by value. Source: D05.</remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record CareAdvice : IClassified
{
    /// <summary>The most characters of an advice.</summary>
    public const int MaximumLength = 1000;

    private CareAdvice(string text, LocalDate? nextVisit) => (Text, NextVisit) = (text, nextVisit);

    /// <inheritdoc />
    public DataClass Class => DataClass.SkinStatus;

    /// <summary>The advice.</summary>
    public string Text { get; }

    /// <summary>The day proposed for the next visit; null when none was.</summary>
    public LocalDate? NextVisit { get; }

    /// <summary>Gives advice.</summary>
    /// <param name="text">1 to 1,000 characters.</param>
    /// <param name="nextVisit">The day proposed for the next visit, or null.</param>
    /// <returns>The advice.</returns>
    /// <exception cref="ArgumentException">The text is empty, too long or holds control characters.</exception>
    public static CareAdvice Of(string text, LocalDate? nextVisit = null) =>
        new(PersonalText.Checked(text, MaximumLength, "Advice"), nextVisit);

    /// <summary>The class in brackets, never the advice.</summary>
    /// <returns>The text <c>[SkinStatus]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
