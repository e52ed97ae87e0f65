using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.ServiceRecords;

/// <summary>Where the host keeps a photo (照片); the library holds no images.</summary>
/// <remarks>Redacts itself in text and JSON: who knows where it lies may see it. Equality by value. Source: D05;
/// rules-storage (faces).</remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record PhotoReference : IClassified
{
    /// <summary>The most characters of a reference.</summary>
    public const int MaximumLength = 200;

    private PhotoReference(PhotoMoment moment, string reference) => (Moment, Reference) = (moment, reference);

    /// <inheritdoc />
    public DataClass Class => DataClass.Image;

    /// <summary>When it was taken, seen from the service.</summary>
    public PhotoMoment Moment { get; }

    /// <summary>The host's own name of it, such as a key of its file store.</summary>
    public string Reference { get; }

    /// <summary>Refers to a photo.</summary>
    /// <param name="moment">When it was taken.</param>
    /// <param name="reference">1 to 200 characters.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="moment"/> is none of the named.</exception>
    /// <exception cref="ArgumentException">The reference is empty, too long or holds control characters.</exception>
    public static PhotoReference Of(PhotoMoment moment, string reference) => Enum.IsDefined(moment)
        ? new(moment, PersonalText.Checked(reference, MaximumLength, "A photo's reference"))
        : throw new ArgumentOutOfRangeException(nameof(moment), moment, "This is no moment of a service.");

    /// <summary>The class in brackets, never the reference.</summary>
    /// <returns>The text <c>[Image]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
