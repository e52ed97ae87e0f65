using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Clients;

/// <summary>A tag on a client: who set it, when, and until when it is in force.</summary>
/// <remarks>Redacts itself in text and JSON. Equality by value. Source: D08.</remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record TagAssignment : IClassified
{
    internal TagAssignment(Tag tag, ActorId setBy, Instant setAt, Instant? until) =>
        (Tag, SetBy, SetAt, Until) = (tag, setBy, setAt, until);

    /// <inheritdoc />
    public DataClass Class => DataClass.Marketing;

    /// <summary>The tag.</summary>
    public Tag Tag { get; }

    /// <summary>Who set it.</summary>
    public ActorId SetBy { get; }

    /// <summary>When it was set.</summary>
    public Instant SetAt { get; }

    /// <summary>The end of its force, exclusive; null when it has none.</summary>
    public Instant? Until { get; }

    /// <summary>Whether the tag still counts at an instant, its end being exclusive.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>Whether it counts.</returns>
    public bool IsInForceAt(Instant instant) => Until is not { } until || instant < until;

    /// <summary>The class in brackets, never the label.</summary>
    /// <returns>The text <c>[Marketing]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
