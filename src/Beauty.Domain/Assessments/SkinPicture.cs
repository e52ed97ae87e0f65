using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Assessments;

/// <summary>What is known of a client's skin now, and how each concern went: drawn from their assessments.</summary>
/// <remarks>
/// Assessments that were replaced do not count. Of each part the last assessment that looked at it counts, so an
/// assessment of the eyes alone does not wipe out the rest. Redacts itself in text and JSON. Derived, never stored.
/// Source: D02.
/// </remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record SkinPicture : IClassified
{
    private SkinPicture(ImmutableList<SkinAssessment> standing)
    {
        var found = standing.Select(one => one.Findings.Reveal()).Reverse().ToList();
        LastObservedAt = standing.LastOrDefault()?.ObservedAt;
        SkinType = found.Select(one => one.SkinType).FirstOrDefault(one => one is not null);
        Sensitivity = found.Select(one => one.Sensitivity).FirstOrDefault(one => one is not null);
        Needs = found.Select(one => one.Needs).FirstOrDefault(needs => needs.Count > 0) ?? [];
        Trends =
        [
            .. standing
                .SelectMany(one => one.Findings.Reveal().Concerns, (one, finding) => (one.ObservedAt, finding))
                .GroupBy(
                    one => one.finding.Concern,
                    (concern, all) => new ConcernTrend(
                        concern, [.. all.Select(one => new ConcernPoint(one.ObservedAt, one.finding.Grade))])),
        ];
    }

    /// <inheritdoc />
    public DataClass Class => DataClass.SkinStatus;

    /// <summary>When the client was last looked at; null when never.</summary>
    public Instant? LastObservedAt { get; }

    /// <summary>The type of the skin; null when never looked at.</summary>
    public SkinType? SkinType { get; }

    /// <summary>How sensitive the skin is; null when never looked at.</summary>
    public SkinSensitivity? Sensitivity { get; }

    /// <summary>What the body needs care for, by the last assessment that names any.</summary>
    public ImmutableList<BodyCareNeed> Needs { get; }

    /// <summary>Every concern ever graded, in the order in which they were first seen.</summary>
    public ImmutableList<ConcernTrend> Trends { get; }

    /// <summary>The concerns that are there now, the most marked first.</summary>
    public ImmutableList<ConcernTrend> Current =>
        [.. Trends.Where(one => one.Grade != ConcernGrade.Absent).OrderByDescending(one => one.Grade)];

    /// <summary>Draws the picture; takes n log n steps in the number of assessments.</summary>
    /// <param name="assessments">The client's assessments, in any order; none gives an empty picture.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="ArgumentException">The assessments are of two clients.</exception>
    public static SkinPicture Of(IEnumerable<SkinAssessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        var all = assessments.ToList();
        if (all.Select(one => one.Client).Distinct().Count() > 1)
        {
            throw new ArgumentException("A picture is of one client, got assessments of several.", nameof(assessments));
        }

        return new(
        [
            .. all.Where(one => one.ReplacedBy is null)
                .OrderBy(one => one.ObservedAt).ThenBy(one => one.RecordedAt).ThenBy(one => one.Id.Value),
        ]);
    }

    /// <summary>Whether the client was not looked at for longer than this (D10).</summary>
    /// <param name="limit">How long an assessment stays fresh; at exactly this age it still is.</param>
    /// <param name="now">When it is asked.</param>
    /// <returns>Whether it is stale; a client never looked at is.</returns>
    public bool IsStaleAfter(Duration limit, Instant now) => LastObservedAt is not { } last || now - last > limit;

    /// <summary>Whether all parts are the same.</summary>
    /// <param name="other">The other picture.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(SkinPicture? other) =>
        other is not null
        && (LastObservedAt, SkinType, Sensitivity) == (other.LastObservedAt, other.SkinType, other.Sensitivity)
        && Needs.SequenceEqual(other.Needs)
        && Trends.SequenceEqual(other.Trends);

    /// <inheritdoc />
    public override int GetHashCode() =>
        HashCode.Combine(LastObservedAt, SkinType, Sensitivity, Needs.Count, Trends.Count);

    /// <summary>The class in brackets, never the picture.</summary>
    /// <returns>The text <c>[SkinStatus]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
