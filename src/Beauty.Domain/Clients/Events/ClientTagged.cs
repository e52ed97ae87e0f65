using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Clients.Events;

/// <summary>A client was tagged, or a tag in force got another end; which tag is in the dossier only.</summary>
/// <param name="Client">The client.</param>
/// <param name="StreamVersion">The dossier's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
/// <param name="Until">The end of the tag's force, exclusive; null when it has none.</param>
public sealed record ClientTagged(
    ClientId Client, long StreamVersion, Instant OccurredAt, ActorId By, Instant? Until)
    : ClientEvent(Client, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "client.tagged";
}
