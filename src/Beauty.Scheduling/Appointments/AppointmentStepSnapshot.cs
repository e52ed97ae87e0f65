using Beauty.Domain.Identity;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Appointments;

/// <summary>One step in the life of an appointment, as it crosses the storage border.</summary>
public sealed record AppointmentStepSnapshot
{
    /// <summary>What was done.</summary>
    public required AppointmentCommand Command { get; init; }

    /// <summary>Who did it.</summary>
    public required ActorId By { get; init; }

    /// <summary>When.</summary>
    public required Instant At { get; init; }

    /// <summary>Through which channel.</summary>
    public required BookingChannel Channel { get; init; }

    /// <summary>Why; null where nobody said.</summary>
    public required AppointmentReason? Reason { get; init; }

    /// <summary>The status afterwards.</summary>
    public required AppointmentStatus Status { get; init; }

    /// <summary>The client's time afterwards.</summary>
    public required TimeRange Time { get; init; }

    /// <summary>Takes the state of a step.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The snapshot.</returns>
    public static AppointmentStepSnapshot Of(AppointmentStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new()
        {
            Command = step.Command,
            By = step.Signature.By,
            At = step.Signature.At,
            Channel = step.Signature.Channel,
            Reason = step.Signature.Reason,
            Status = step.Status,
            Time = step.Time,
        };
    }

    /// <summary>Makes the step again, with all checks.</summary>
    /// <returns>The step.</returns>
    /// <exception cref="ArgumentException">The snapshot is no valid step.</exception>
    public AppointmentStep ToStep()
    {
        var signature = Signature.Of(By, At, Channel);
        return new(Command, Reason is { } reason ? signature.Because(reason) : signature, Status, Time);
    }
}
