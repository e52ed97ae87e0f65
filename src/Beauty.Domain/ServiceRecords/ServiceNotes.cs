using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.ServiceRecords;

/// <summary>What is noted of a service, at once or later: products, words, feedback, advice, photos.</summary>
/// <remarks>All may be missing. Redacts itself in text and JSON. Equality by value. Source: D05; law V6.</remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record ServiceNotes : IClassified
{
    /// <summary>The most products noted at once, and the most photos.</summary>
    public const int MaximumEntries = 30;

    /// <summary>The most characters of the words.</summary>
    public const int MaximumWords = 2000;

    private ServiceNotes()
    {
    }

    /// <summary>Nothing noted yet, to be added to.</summary>
    public static ServiceNotes None { get; } = new();

    /// <inheritdoc />
    public DataClass Class => DataClass.SkinStatus;

    /// <summary>The products used, in the order in which they were noted.</summary>
    public ImmutableList<ProductUse> Products { get; private init; } = [];

    /// <summary>What was done and seen, in words; null when nothing was written.</summary>
    public string? Words { get; private init; }

    /// <summary>What the client said; null when nothing.</summary>
    public ClientFeedback? Feedback { get; private init; }

    /// <summary>What is advised for the next visit; null when nothing.</summary>
    public CareAdvice? Advice { get; private init; }

    /// <summary>Where photos lie; of the class <see cref="DataClass.Image"/>.</summary>
    public ImmutableList<PhotoReference> Photos { get; private init; } = [];

    /// <summary>Whether nothing is noted.</summary>
    public bool IsEmpty => this == None;

    /// <summary>Adds a product; the same may be noted twice.</summary>
    /// <param name="product">The product.</param>
    /// <returns>The notes with it.</returns>
    /// <exception cref="ArgumentException">There are more than 30 products.</exception>
    public ServiceNotes WithProduct(ProductUse product)
    {
        ArgumentNullException.ThrowIfNull(product);
        return this with { Products = Limited(Products.Add(product), nameof(product)) };
    }

    /// <summary>Adds what was done and seen.</summary>
    /// <param name="words">1 to 2,000 characters on one line.</param>
    /// <returns>The notes with it.</returns>
    /// <exception cref="ArgumentException">The words are empty, too long or hold control characters.</exception>
    public ServiceNotes WithWords(string words) =>
        this with { Words = PersonalText.Checked(words, MaximumWords, "A note") };

    /// <summary>Adds what the client said.</summary>
    /// <param name="feedback">The feedback.</param>
    /// <returns>The notes with it.</returns>
    public ServiceNotes WithFeedback(ClientFeedback feedback)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        return this with { Feedback = feedback };
    }

    /// <summary>Adds what is advised for the next visit.</summary>
    /// <param name="advice">The advice.</param>
    /// <returns>The notes with it.</returns>
    public ServiceNotes WithAdvice(CareAdvice advice)
    {
        ArgumentNullException.ThrowIfNull(advice);
        return this with { Advice = advice };
    }

    /// <summary>Adds where a photo lies; one that is there stays.</summary>
    /// <param name="photo">The photo.</param>
    /// <returns>The notes with it.</returns>
    /// <exception cref="ArgumentException">There are more than 30 photos.</exception>
    public ServiceNotes WithPhoto(PhotoReference photo)
    {
        ArgumentNullException.ThrowIfNull(photo);
        return Photos.Contains(photo) ? this : this with { Photos = Limited(Photos.Add(photo), nameof(photo)) };
    }

    /// <summary>The notes without where photos lie, for those who may not see them.</summary>
    /// <returns>The other parts.</returns>
    public ServiceNotes WithoutPhotos() => this with { Photos = [] };

    /// <summary>Whether all parts are the same, products and photos in the same order.</summary>
    /// <param name="other">The other notes.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(ServiceNotes? other) =>
        other is not null
        && Products.SequenceEqual(other.Products)
        && string.Equals(Words, other.Words, StringComparison.Ordinal)
        && Feedback == other.Feedback
        && Advice == other.Advice
        && Photos.SequenceEqual(other.Photos);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Products.Count, Words, Feedback, Advice, Photos.Count);

    /// <summary>The class in brackets, never what is noted.</summary>
    /// <returns>The text <c>[SkinStatus]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);

    private static ImmutableList<T> Limited<T>(ImmutableList<T> all, string name) => all.Count <= MaximumEntries
        ? all
        : throw new ArgumentException($"Notes hold at most {MaximumEntries} of them, got {all.Count}.", name);
}
