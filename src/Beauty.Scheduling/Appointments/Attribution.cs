using Beauty.Domain.Identity;
using Beauty.Scheduling.Locations;
using NodaTime;

namespace Beauty.Scheduling.Appointments;

/// <summary>Who does something to an appointment, when, through which channel and why.</summary>
/// <remarks><c>default</c> names nobody; appointments refuse it. Equality by value. Source: S11.</remarks>
public readonly record struct Attribution
{
    private Attribution(ActorId by, Instant at, BookingChannel channel, string? reason) =>
        (By, At, Channel, Reason) = (by, at, channel, reason);

    /// <summary>The longest reason.</summary>
    public const int MaxReasonLength = 500;

    /// <summary>Who.</summary>
    public ActorId By { get; }

    /// <summary>When, a whole second.</summary>
    public Instant At { get; }

    /// <summary>Through which channel.</summary>
    public BookingChannel Channel { get; }

    /// <summary>Why, in the actor's words; null where none was given.</summary>
    public string? Reason { get; }

    /// <summary>Says who, when, how and why.</summary>
    /// <param name="by">Who.</param>
    /// <param name="at">When, a whole second.</param>
    /// <param name="channel">Through which channel.</param>
    /// <param name="reason">Why; null, or 1 to 500 characters.</param>
    /// <returns>The attribution.</returns>
    /// <exception cref="ArgumentException">
    /// The actor or the channel is <c>default</c>, the instant is no whole second, or the reason is blank or too long.
    /// </exception>
    public static Attribution Of(ActorId by, Instant at, BookingChannel channel, string? reason = null)
    {
        if (at != Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds()))
        {
            throw new ArgumentException($"Instants here are whole seconds, got {at}.", nameof(at));
        }

        if (reason is not null && (string.IsNullOrWhiteSpace(reason) || reason.Length > MaxReasonLength))
        {
            throw new ArgumentException(
                $"A reason has 1 to {MaxReasonLength} characters, got {reason.Length}.", nameof(reason));
        }

        return new(AggregateArguments.Checked(by), at, BookingChannel.Checked(channel), reason);
    }
}
