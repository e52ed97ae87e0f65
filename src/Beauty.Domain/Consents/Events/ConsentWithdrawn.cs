using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Consents.Events;

/// <summary>A client withdrew a consent: whoever acts upon it must stop.</summary>
/// <param name="Consent">The consent.</param>
/// <param name="Client">Whose consent.</param>
/// <param name="StreamVersion">The consent's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who took it down.</param>
/// <param name="Purpose">For what the data may be used, or no longer.</param>
public sealed record ConsentWithdrawn(
    ConsentId Consent, ClientId Client, long StreamVersion, Instant OccurredAt, ActorId By, DataPurpose Purpose)
    : ConsentEvent(Consent, Client, StreamVersion, OccurredAt, By, Purpose)
{
    /// <inheritdoc />
    public override string Name => "consent.withdrawn";
}
