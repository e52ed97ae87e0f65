using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Clients;

/// <summary>How and at what time of day a client likes to be reached (联系偏好).</summary>
/// <remarks>
/// Times are the salon's wall clock, the first inclusive, the last exclusive. Redacts itself in text and JSON. Equality
/// by value. Source: D04.
/// </remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record ContactPreference : IClassified
{
    private ContactPreference(ContactChannel channel) => Channel = channel;

    /// <summary>The client did not say.</summary>
    public static ContactPreference None { get; } = new(ContactChannel.Any);

    /// <inheritdoc />
    public DataClass Class => DataClass.Contact;

    /// <summary>By which means.</summary>
    public ContactChannel Channel { get; }

    /// <summary>From when on, inclusive; null for any time of day.</summary>
    public LocalTime? From { get; private init; }

    /// <summary>Until when, exclusive; null for any time of day.</summary>
    public LocalTime? Until { get; private init; }

    /// <summary>A means, at any time of day.</summary>
    /// <param name="channel">By which means.</param>
    /// <returns>The preference.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="channel"/> is none of the named.</exception>
    public static ContactPreference By(ContactChannel channel) => Enum.IsDefined(channel)
        ? new(channel)
        : throw new ArgumentOutOfRangeException(nameof(channel), channel, "This is no means of contact.");

    /// <summary>Adds the time of day.</summary>
    /// <param name="from">From when on, inclusive.</param>
    /// <param name="until">Until when, exclusive; later on the same day.</param>
    /// <returns>The preference with it.</returns>
    /// <exception cref="ArgumentException">The end does not come after the start.</exception>
    public ContactPreference Between(LocalTime from, LocalTime until) => from < until
        ? this with { From = from, Until = until }
        : throw new ArgumentException("A time of contact ends after it starts, on the same day.", nameof(until));

    /// <summary>The class in brackets, never the preference.</summary>
    /// <returns>The text <c>[Contact]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
