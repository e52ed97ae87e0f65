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
    private ClientRegistration(PersonName name) => Name = name;

    /// <inheritdoc />
    public DataClass Class => DataClass.Identity;

    /// <summary>The name.</summary>
    public PersonName Name { get; }

    /// <summary>The gender, or null when not given.</summary>
    public Gender? Gender { get; private init; }

    /// <summary>The birthday, or null when not given.</summary>
    public Birthday? Birthday { get; private init; }

    /// <summary>How to reach the client.</summary>
    /// <value>Nothing by default.</value>
    public ContactDetails Contact { get; private init; } = ContactDetails.None;

    /// <summary>Where the client came from.</summary>
    /// <value>Unknown by default.</value>
    public AcquisitionSource Source { get; private init; }

    /// <summary>Starts with the name, which is enough.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The registration.</returns>
    public static ClientRegistration Of(PersonName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(name);
    }

    /// <summary>Adds the gender.</summary>
    /// <param name="gender">The gender, or null when not given.</param>
    /// <returns>The registration with it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="gender"/> is none of the named.</exception>
    public ClientRegistration WithGender(Gender? gender) => gender is not { } given || Enum.IsDefined(given)
        ? this with { Gender = gender }
        : throw new ArgumentOutOfRangeException(nameof(gender), gender, "This is no gender.");

    /// <summary>Adds the birthday.</summary>
    /// <param name="birthday">The birthday, or null when not given.</param>
    /// <returns>The registration with it.</returns>
    public ClientRegistration WithBirthday(Birthday? birthday) => this with { Birthday = birthday };

    /// <summary>Adds how to reach the client.</summary>
    /// <param name="contact">The ways of contact.</param>
    /// <returns>The registration with them.</returns>
    public ClientRegistration WithContact(ContactDetails contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return this with { Contact = contact };
    }

    /// <summary>Adds where the client came from.</summary>
    /// <param name="source">The source.</param>
    /// <returns>The registration with it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="source"/> is none of the named.</exception>
    public ClientRegistration WithSource(AcquisitionSource source) => Enum.IsDefined(source)
        ? this with { Source = source }
        : throw new ArgumentOutOfRangeException(nameof(source), source, "This is no source of clients.");

    /// <summary>The class in brackets, never what is known.</summary>
    /// <returns>The text <c>[Identity]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
