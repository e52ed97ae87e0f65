using System.Text.Json.Serialization;
using Beauty.Domain.Birthdays;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Consents;

/// <summary>Whose consent it is, and until which age a guardian must give it.</summary>
/// <remarks>
/// The age counts by the last place on earth where the day begins, so nobody is taken for older than they are. Who has
/// no year of birth on file is taken for grown up: ask for it where children come. Redacts itself in text and JSON.
/// Equality by value. Source: D13; law V5 (PIPL art. 31).
/// </remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record ConsentSubject : IClassified
{
    /// <summary>Below this age a guardian gives the consent, unless the host says otherwise.</summary>
    public const int DefaultGuardianUnder = 14;

    /// <summary>The greatest age that a host can set.</summary>
    public const int MaximumGuardianUnder = 21;

    private static readonly Offset LatestDay = Offset.FromHours(-12);

    private ConsentSubject(ClientId client, Birthday? birthday, int guardianUnder) =>
        (Client, Birthday, GuardianUnder) = (client, birthday, guardianUnder);

    /// <inheritdoc />
    public DataClass Class => DataClass.Identity;

    /// <summary>The client.</summary>
    public ClientId Client { get; }

    /// <summary>The client's birthday as the dossier has it; null when it has none.</summary>
    public Birthday? Birthday { get; }

    /// <summary>The age in completed years below which a guardian gives the consent.</summary>
    public int GuardianUnder { get; }

    /// <summary>Names whose consent it is.</summary>
    /// <param name="client">The client.</param>
    /// <param name="birthday">Their birthday, or null when unknown.</param>
    /// <param name="guardianUnder">0 to 21 years; 14 by the law of China.</param>
    /// <returns>The subject.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The age is out of its bounds.</exception>
    public static ConsentSubject Of(
        ClientId client, Birthday? birthday, int guardianUnder = DefaultGuardianUnder)
    {
        EntityId.ThrowIfDefault(client);
        ArgumentOutOfRangeException.ThrowIfNegative(guardianUnder);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(guardianUnder, MaximumGuardianUnder);
        return new(client, birthday, guardianUnder);
    }

    /// <summary>Whether the client is too young to consent alone.</summary>
    /// <param name="instant">When.</param>
    /// <returns>Whether a guardian is needed; false when the year of birth is unknown.</returns>
    public bool NeedsGuardianAt(Instant instant)
    {
        var today = instant.WithOffset(LatestDay).Date;
        // A birth that has come elsewhere but not there yet: the age is 0.
        return Birthday is { BornOn: { } born }
            && (today < born ? 0 : Birthday.AgeOn(today)) < GuardianUnder;
    }

    /// <summary>The class in brackets, never the birthday.</summary>
    /// <returns>The text <c>[Identity]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
