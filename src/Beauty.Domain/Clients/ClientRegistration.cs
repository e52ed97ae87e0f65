using System.Text.Json.Serialization;
using Beauty.Domain.Birthdays;
using Beauty.Domain.Contacts;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.Clients;

/// <summary>What is known of a client when their dossier begins; all but the name may be missing.</summary>
/// <remarks>Redacts itself in text and JSON. Equality by value. Source: D01.</remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record ClientRegistration : IClassified
{
    /// <inheritdoc />
    public DataClass Class => DataClass.Identity;

    /// <summary>The name.</summary>
    public required PersonName Name { get; init; }

    /// <summary>The gender, or null when not given.</summary>
    public Gender? Gender { get; init; }

    /// <summary>The birthday, or null when not given.</summary>
    public Birthday? Birthday { get; init; }

    /// <summary>How to reach the client.</summary>
    /// <value>Nothing by default.</value>
    public ContactDetails Contact { get; init; } = ContactDetails.None;

    /// <summary>Where the client came from.</summary>
    /// <value>Unknown by default.</value>
    public AcquisitionSource Source { get; init; }

    /// <summary>The class in brackets, never what is known.</summary>
    /// <returns>The text <c>[Identity]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
