using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Waivers.Events;

/// <summary>A client accepted a stated risk of a service before a witness.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="Client">Whose risk it is.</param>
/// <param name="Service">For which service.</param>
/// <param name="StreamVersion">The waiver's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
public sealed record HealthWaiverSigned(
    WaiverId Waiver, ClientId Client, ServiceId Service, long StreamVersion, Instant OccurredAt, ActorId By)
    : HealthWaiverEvent(Waiver, Client, Service, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "health-waiver.signed";
}
