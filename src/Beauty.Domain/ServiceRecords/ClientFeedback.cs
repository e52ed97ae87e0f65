using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.ServiceRecords;

/// <summary>What the client said of a service (顾客反馈): a score from 1 to 5, and words.</summary>
/// <remarks>Redacts itself in text and JSON. Equality by value. Source: D05.</remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record ClientFeedback : IClassified
{
    /// <summary>The best score.</summary>
    public const int BestScore = 5;

    /// <summary>The most characters of the words.</summary>
    public const int MaximumLength = 1000;

    private ClientFeedback(int score, string? words) => (Score, Words) = (score, words);

    /// <inheritdoc />
    public DataClass Class => DataClass.SkinStatus;

    /// <summary>The score, 1 to 5, 5 being best.</summary>
    public int Score { get; }

    /// <summary>What they said; null when nothing.</summary>
    public string? Words { get; }

    /// <summary>Takes feedback down.</summary>
    /// <param name="score">1 to 5.</param>
    /// <param name="words">1 to 1,000 characters, or null.</param>
    /// <returns>The feedback.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The score is below 1 or above 5.</exception>
    /// <exception cref="ArgumentException">The words are empty, too long or hold control characters.</exception>
    public static ClientFeedback Of(int score, string? words = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(score, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score, BestScore);
        return new(score, words is null ? null : PersonalText.Checked(words, MaximumLength, "Feedback"));
    }

    /// <summary>The class in brackets, never the feedback.</summary>
    /// <returns>The text <c>[SkinStatus]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
