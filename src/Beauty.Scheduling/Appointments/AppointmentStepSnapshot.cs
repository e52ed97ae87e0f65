using Beauty.Domain.Identity;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Appointments;

/// <summary>One step of an appointment's life as it crosses the storage border.</summary>
public sealed record AppointmentStepSnapshot
{
    /// <summary>What was done.</summary>
    public required AppointmentAction Action { get; init; }

    /// <summary>The status after.</summary>
    public required AppointmentStatus Status { get; init; }

    /// <summary>The client's time after.</summary>
    public required TimeRange Time { get; init; }

    /// <summary>Who.</summary>
    public required ActorId By { get; init; }

    /// <summary>When.</summary>
    public required Instant At { get; init; }

    /// <summary>Through which channel.</summary>
    public required BookingChannel Channel { get; init; }

    /// <summary>Why; null where no reason was given.</summary>
    public string? Reason { get; init; }

    internal static AppointmentStepSnapshot Of(AppointmentStep step) => new()
    {
        Action = step.Action,
        Status = step.Status,
        Time = step.Time,
        By = step.Attribution.By,
        At = step.Attribution.At,
        Channel = step.Attribution.Channel,
        Reason = step.Attribution.Reason,
    };

    internal AppointmentStep ToStep() => new(Action, Attribution.Of(By, At, Channel, Reason), Status, Time);
}
