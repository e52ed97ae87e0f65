using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.Consents;

/// <summary>The proof of a consent (同意凭证): its kind, and where the host keeps it.</summary>
/// <remarks>Redacts itself in text and JSON. Equality by value. Source: D13.</remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record ConsentEvidence : IClassified
{
    /// <summary>The most characters of a reference.</summary>
    public const int MaximumLength = 200;

    private ConsentEvidence(EvidenceKind kind, string reference) => (Kind, Reference) = (kind, reference);

    /// <inheritdoc />
    public DataClass Class => DataClass.Identity;

    /// <summary>What kind of proof.</summary>
    public EvidenceKind Kind { get; }

    /// <summary>The host's own name of it, such as the number of a form.</summary>
    public string Reference { get; }

    /// <summary>Refers to a proof.</summary>
    /// <param name="kind">What kind of proof.</param>
    /// <param name="reference">1 to 200 characters.</param>
    /// <returns>The evidence.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the named.</exception>
    /// <exception cref="ArgumentException">The reference is empty, too long or holds control characters.</exception>
    public static ConsentEvidence Of(EvidenceKind kind, string reference) => Enum.IsDefined(kind)
        ? new(kind, PersonalText.Checked(reference, MaximumLength, "The reference of a proof"))
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "This is no kind of proof.");

    /// <summary>The class in brackets, never the reference.</summary>
    /// <returns>The text <c>[Identity]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
