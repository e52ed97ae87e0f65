using Beauty.Domain.Aggregates;

namespace Beauty.Scheduling.Appointments;

public sealed partial class Appointment
{
    private const int SchemaVersion = 1;

    /// <summary>Restores an appointment from a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>The appointment, without pending events.</returns>
    /// <exception cref="InvariantBrokenException">The snapshot breaks an invariant or has an unknown schema.</exception>
    public static Appointment Restore(AppointmentSnapshot snapshot) =>
        SnapshotReader.Read(snapshot, SchemaVersion, stored =>
        {
            var restored = new Appointment(
                new NewAppointment
                {
                    Id = stored.Id,
                    Location = stored.Location,
                    Client = stored.Client,
                    Lines = [.. stored.Lines.Select(line => line.ToLine())],
                },
                stored.Version)
            {
                Status = stored.Status,
                HeldUntil = stored.HeldUntil,
                History = [.. stored.History.Select(step => step.ToStep())],
            };
            restored.CheckRestored();
            return restored;
        });

    /// <summary>The state as it crosses the storage border.</summary>
    /// <returns>The snapshot.</returns>
    public AppointmentSnapshot ToSnapshot() => new()
    {
        SchemaVersion = SchemaVersion,
        Version = Version,
        Id = Id,
        Location = Location,
        Client = Client,
        Status = Status,
        HeldUntil = HeldUntil,
        Lines = [.. Lines.Select(AppointmentLineSnapshot.Of)],
        History = [.. History.Select(AppointmentStepSnapshot.Of)],
    };

    private void CheckRestored()
    {
        var status = AppointmentStatus.None;
        foreach (var step in History)
        {
            InvariantBrokenException.ThrowUnless(
                AppointmentLife.After(status, step.Action) == step.Status,
                $"I3: {Key} went from {status} to {step.Status} by {step.Action}");
            status = step.Status;
        }

        InvariantBrokenException.ThrowUnless(
            (Status == AppointmentStatus.Held) == HeldUntil is not null,
            $"I4: {Key} is {Status} and held until '{HeldUntil}'");
        InvariantBrokenException.ThrowUnless(
            History.Length > 0 && status == Status && History[^1].Time == Time,
            $"I5: {Key} is {Status} at {Time}, its history of {History.Length} steps ends as {status}");
    }
}
