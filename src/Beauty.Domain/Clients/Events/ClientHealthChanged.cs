using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Clients.Events;

/// <summary>An allergy or a condition was noted or ended; which is in the dossier only.</summary>
/// <param name="Client">The client.</param>
/// <param name="StreamVersion">The dossier's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
public sealed record ClientHealthChanged(ClientId Client, long StreamVersion, Instant OccurredAt, ActorId By)
    : ClientEvent(Client, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "client.health-changed";
}
