using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.Assessments;

/// <summary>One concern as it was found on one day, with its grade.</summary>
/// <remarks>Redacts itself in text and JSON. Equality by value. Source: D02.</remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record ConcernFinding : IClassified
{
    private ConcernFinding(SkinConcern concern, ConcernGrade grade) => (Concern, Grade) = (concern, grade);

    /// <inheritdoc />
    public DataClass Class => DataClass.SkinStatus;

    /// <summary>The concern.</summary>
    public SkinConcern Concern { get; }

    /// <summary>How marked it is.</summary>
    public ConcernGrade Grade { get; }

    /// <summary>Grades a concern.</summary>
    /// <param name="concern">The concern.</param>
    /// <param name="grade">How marked it is.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grade"/> is none of the named.</exception>
    public static ConcernFinding Of(SkinConcern concern, ConcernGrade grade)
    {
        ArgumentNullException.ThrowIfNull(concern);
        return Enum.IsDefined(grade)
            ? new(concern, grade)
            : throw new ArgumentOutOfRangeException(nameof(grade), grade, "This is no grade of a concern.");
    }

    /// <summary>The class in brackets, never the finding.</summary>
    /// <returns>The text <c>[SkinStatus]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
