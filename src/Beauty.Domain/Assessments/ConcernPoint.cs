using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Assessments;

/// <summary>How marked a concern was at one time.</summary>
/// <remarks>Redacts itself in text and JSON. Equality by value. Source: D02.</remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record ConcernPoint : IClassified
{
    internal ConcernPoint(Instant observedAt, ConcernGrade grade) => (ObservedAt, Grade) = (observedAt, grade);

    /// <inheritdoc />
    public DataClass Class => DataClass.SkinStatus;

    /// <summary>When it was observed.</summary>
    public Instant ObservedAt { get; }

    /// <summary>How marked it was.</summary>
    public ConcernGrade Grade { get; }

    /// <summary>The class in brackets, never the grade.</summary>
    /// <returns>The text <c>[SkinStatus]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
