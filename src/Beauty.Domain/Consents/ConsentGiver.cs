using System.Text.Json.Serialization;
using Beauty.Domain.Clients;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.Consents;

/// <summary>Who gave a consent: the client, or a guardian (监护人) by name.</summary>
/// <remarks>Redacts itself in text and JSON. Equality by value. Source: D13; law V5.</remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record ConsentGiver : IClassified
{
    private ConsentGiver(PersonName? guardian) => GuardianName = guardian;

    /// <summary>The client.</summary>
    public static ConsentGiver Self { get; } = new((PersonName?)null);

    /// <inheritdoc />
    public DataClass Class => DataClass.Identity;

    /// <summary>Whether a guardian gave it.</summary>
    public bool IsGuardian => GuardianName is not null;

    /// <summary>The guardian's name; null when the client gave it.</summary>
    public PersonName? GuardianName { get; }

    /// <summary>A guardian of the client.</summary>
    /// <param name="name">The guardian's name.</param>
    /// <returns>The giver.</returns>
    public static ConsentGiver Guardian(PersonName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(name);
    }

    /// <summary>The class in brackets, never the name.</summary>
    /// <returns>The text <c>[Identity]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
