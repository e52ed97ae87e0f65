using Beauty.Domain.Identity;
using Beauty.Scheduling.Locations;
using NodaTime;

namespace Beauty.Scheduling.Appointments;

/// <summary>Who did something with an appointment, when, through which channel and why.</summary>
/// <remarks>Immutable; equality by value. Source: S11; decision 6.</remarks>
public sealed record Signature
{
    private Signature(ActorId by, Instant at, BookingChannel channel) =>
        (By, At, Channel) = (AggregateArguments.Checked(by), at, BookingChannel.Checked(channel));

    /// <summary>Who.</summary>
    public ActorId By { get; }

    /// <summary>When.</summary>
    public Instant At { get; }

    /// <summary>Through which channel.</summary>
    public BookingChannel Channel { get; }

    /// <summary>Why; null where nobody said.</summary>
    public AppointmentReason? Reason { get; private init; }

    /// <summary>Signs an act.</summary>
    /// <param name="by">Who.</param>
    /// <param name="at">When.</param>
    /// <param name="channel">Through which channel.</param>
    /// <returns>The signature.</returns>
    /// <exception cref="ArgumentException">The actor or the channel is <c>default</c>.</exception>
    public static Signature Of(ActorId by, Instant at, BookingChannel channel) => new(by, at, channel);

    /// <summary>The same signature with a reason.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>The signature.</returns>
    /// <exception cref="ArgumentException">The reason is <c>default</c>.</exception>
    public Signature Because(AppointmentReason reason) =>
        reason != default
            ? this with { Reason = reason }
            : throw new ArgumentException("A reason is needed, got default.", nameof(reason));
}
