using System.Collections.Immutable;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Appointments.Events;
using Beauty.Scheduling.Time;

namespace Beauty.Scheduling.Appointments;

public sealed partial class Appointment
{
    private Result<AppointmentStatus>? Refused(AppointmentAction action, Attribution attribution)
    {
        if (AppointmentLife.After(Status, action) is null)
        {
            return new AppointmentStepNotAllowed(Id, Status, action);
        }

        // Giving up a hold that has lapsed harms nobody; anything else would bring it back to life.
        if (action != AppointmentAction.Cancel && HasLapsed(attribution.At))
        {
            return new AppointmentHoldLapsed(Id, HeldUntil!.Value);
        }

        if (action is AppointmentAction.Complete or AppointmentAction.MarkNoShow && attribution.At < Time.Start)
        {
            return new AppointmentNotStarted(Id, action, Time.Start);
        }

        return null;
    }

    private Result<AppointmentStatus> Done(
        AppointmentAction action, Attribution attribution, Func<AppointmentEvent> told)
    {
        var after = AppointmentLife.After(Status, action)!.Value;
        HeldUntil = after == AppointmentStatus.Held ? HeldUntil : null;
        Step(action, after, attribution);
        Raise(told());
        return after;
    }

    private void Step(AppointmentAction action, AppointmentStatus after, Attribution attribution)
    {
        if (attribution == default)
        {
            throw new ArgumentException("An appointment's step needs an attribution, got default.", nameof(attribution));
        }

        Status = after;
        History = History.Add(new AppointmentStep(action, attribution, after, Time));
    }

    private static ImmutableArray<AppointmentLine> InOrder(ImmutableArray<AppointmentLine> lines)
    {
        var count = lines.IsDefault ? 0 : lines.Length;
        return count is >= 1 and <= MaxLines
            ? [.. lines.OrderBy(line => line.Time.Start)]
            : throw new ArgumentException($"An appointment has 1 to {MaxLines} services, got {count}.", nameof(lines));
    }

    private static TimeRange TimeOf(ImmutableArray<AppointmentLine> lines) =>
        TimeRange.Between(lines[0].Time.Start, lines.Max(line => line.Time.End));
}
