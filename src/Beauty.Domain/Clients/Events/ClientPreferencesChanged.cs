using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Clients.Events;

/// <summary>What the client likes, or how they like to be reached, was changed.</summary>
/// <param name="Client">The client.</param>
/// <param name="StreamVersion">The dossier's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
public sealed record ClientPreferencesChanged(ClientId Client, long StreamVersion, Instant OccurredAt, ActorId By)
    : ClientEvent(Client, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "client.preferences-changed";
}
