using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Consents.Events;

/// <summary>A client, or their guardian, consented.</summary>
/// <param name="Consent">The consent.</param>
/// <param name="Client">Whose consent.</param>
/// <param name="StreamVersion">The consent's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who took it down.</param>
/// <param name="Purpose">For what the data may be used, or no longer.</param>
public sealed record ConsentGiven(
    ConsentId Consent, ClientId Client, long StreamVersion, Instant OccurredAt, ActorId By, DataPurpose Purpose)
    : ConsentEvent(Consent, Client, StreamVersion, OccurredAt, By, Purpose)
{
    /// <inheritdoc />
    public override string Name => "consent.given";
}
