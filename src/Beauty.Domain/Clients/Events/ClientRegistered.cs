using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Clients.Events;

/// <summary>A client was taken into the salon's books; the dossier began.</summary>
/// <param name="Client">The client.</param>
/// <param name="StreamVersion">The dossier's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
/// <param name="Source">Where the client came from.</param>
public sealed record ClientRegistered(
    ClientId Client, long StreamVersion, Instant OccurredAt, ActorId By, AcquisitionSource Source)
    : ClientEvent(Client, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "client.registered";
}
