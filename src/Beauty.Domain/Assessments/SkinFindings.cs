using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.Assessments;

/// <summary>What was found on one day: skin type, sensitivity, concerns, needs, a note; any may be missing.</summary>
/// <remarks>
/// What is missing was not looked at; a concern that was looked for in vain is graded
/// <see cref="ConcernGrade.Absent"/>. Redacts itself in text and JSON. Equality by value. Source: D02; law V6.
/// </remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record SkinFindings : IClassified
{
    /// <summary>The most concerns of an assessment, and the most needs.</summary>
    public const int MaximumEntries = 30;

    /// <summary>The most characters of a note.</summary>
    public const int MaximumNote = 2000;

    private SkinFindings()
    {
    }

    /// <summary>Nothing found yet, to be added to.</summary>
    public static SkinFindings None { get; } = new();

    /// <inheritdoc />
    public DataClass Class => DataClass.SkinStatus;

    /// <summary>The type of the skin, or null when not looked at.</summary>
    public SkinType? SkinType { get; private init; }

    /// <summary>How sensitive the skin is, or null when not looked at.</summary>
    public SkinSensitivity? Sensitivity { get; private init; }

    /// <summary>The concerns, each once, in the order in which they were noted.</summary>
    public ImmutableList<ConcernFinding> Concerns { get; private init; } = [];

    /// <summary>What the body needs care for, each once.</summary>
    public ImmutableList<BodyCareNeed> Needs { get; private init; } = [];

    /// <summary>What else was seen, or null.</summary>
    public string? Note { get; private init; }

    /// <summary>Whether nothing was found: no assessment then.</summary>
    public bool IsEmpty => this == None;

    /// <summary>Adds the type of the skin.</summary>
    /// <param name="skinType">The type.</param>
    /// <returns>The findings with it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="skinType"/> is none of the named.</exception>
    public SkinFindings WithSkinType(SkinType skinType) => Enum.IsDefined(skinType)
        ? this with { SkinType = skinType }
        : throw new ArgumentOutOfRangeException(nameof(skinType), skinType, "This is no type of skin.");

    /// <summary>Adds how sensitive the skin is.</summary>
    /// <param name="sensitivity">The sensitivity.</param>
    /// <returns>The findings with it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sensitivity"/> is none of the named.</exception>
    public SkinFindings WithSensitivity(SkinSensitivity sensitivity) => Enum.IsDefined(sensitivity)
        ? this with { Sensitivity = sensitivity }
        : throw new ArgumentOutOfRangeException(nameof(sensitivity), sensitivity, "This is no sensitivity.");

    /// <summary>Adds a concern; one that is there gets the new grade.</summary>
    /// <param name="concern">The concern.</param>
    /// <param name="grade">How marked it is.</param>
    /// <returns>The findings with it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grade"/> is none of the named.</exception>
    /// <exception cref="ArgumentException">There are more than 30 concerns.</exception>
    public SkinFindings WithConcern(SkinConcern concern, ConcernGrade grade)
    {
        var found = ConcernFinding.Of(concern, grade);
        return this with
        {
            Concerns = Limited(Concerns.RemoveAll(one => one.Concern == concern).Add(found), nameof(concern)),
        };
    }

    /// <summary>Adds what the body needs care for; one that is there stays.</summary>
    /// <param name="need">The need.</param>
    /// <returns>The findings with it.</returns>
    /// <exception cref="ArgumentException">There are more than 30 needs.</exception>
    public SkinFindings WithNeed(BodyCareNeed need)
    {
        ArgumentNullException.ThrowIfNull(need);
        return Needs.Contains(need) ? this : this with { Needs = Limited(Needs.Add(need), nameof(need)) };
    }

    /// <summary>Adds what else was seen.</summary>
    /// <param name="note">1 to 2,000 characters on one line.</param>
    /// <returns>The findings with it.</returns>
    /// <exception cref="ArgumentException">
    /// The note is empty, too long or holds control characters; the message does not repeat it.
    /// </exception>
    public SkinFindings WithNote(string note) =>
        this with { Note = PersonalText.Checked(note, MaximumNote, "A note") };

    /// <summary>Whether all parts are the same, concerns and needs in the same order.</summary>
    /// <param name="other">The other findings.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(SkinFindings? other) =>
        other is not null
        && SkinType == other.SkinType
        && Sensitivity == other.Sensitivity
        && Concerns.SequenceEqual(other.Concerns)
        && Needs.SequenceEqual(other.Needs)
        && string.Equals(Note, other.Note, StringComparison.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() =>
        HashCode.Combine(SkinType, Sensitivity, Concerns.Count, Needs.Count, Note);

    /// <summary>The class in brackets, never what was found.</summary>
    /// <returns>The text <c>[SkinStatus]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);

    private static ImmutableList<T> Limited<T>(ImmutableList<T> all, string name) => all.Count <= MaximumEntries
        ? all
        : throw new ArgumentException($"An assessment has at most {MaximumEntries} of them, got {all.Count}.", name);
}
