using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.Assessments;

/// <summary>How one concern went: its grades over time and where it is heading.</summary>
/// <remarks>Redacts itself in text and JSON. Equality by value. Source: D02.</remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record ConcernTrend : IClassified
{
    internal ConcernTrend(SkinConcern concern, ImmutableList<ConcernPoint> points) =>
        (Concern, Points) = (concern, points);

    /// <inheritdoc />
    public DataClass Class => DataClass.SkinStatus;

    /// <summary>The concern.</summary>
    public SkinConcern Concern { get; }

    /// <summary>Its grades, oldest first; at least one.</summary>
    public ImmutableList<ConcernPoint> Points { get; }

    /// <summary>The last grade.</summary>
    public ConcernGrade Grade => Points[^1].Grade;

    /// <summary>Where it is heading.</summary>
    public TrendDirection Direction => Points.Count < 2
        ? TrendDirection.First
        : Points[^1].Grade.CompareTo(Points[^2].Grade) switch
        {
            < 0 => TrendDirection.Better,
            0 => TrendDirection.Same,
            > 0 => TrendDirection.Worse,
        };

    /// <summary>Whether concern and grades are the same.</summary>
    /// <param name="other">The other trend.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(ConcernTrend? other) =>
        other is not null && Concern == other.Concern && Points.SequenceEqual(other.Points);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Concern, Points.Count);

    /// <summary>The class in brackets, never the trend.</summary>
    /// <returns>The text <c>[SkinStatus]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
