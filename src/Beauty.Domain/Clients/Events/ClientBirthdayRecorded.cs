using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Clients.Events;

/// <summary>A client's birthday was recorded, changed or removed; birthday benefits look at when (R14).</summary>
/// <param name="Client">The client.</param>
/// <param name="StreamVersion">The dossier's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
public sealed record ClientBirthdayRecorded(
    ClientId Client, long StreamVersion, Instant OccurredAt, ActorId By)
    : ClientEvent(Client, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "client.birthday-recorded";
}
