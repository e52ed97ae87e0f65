using Beauty.Domain.Aggregates;

namespace Beauty.Scheduling.Appointments;

public sealed partial class Appointment
{
    private const int SchemaVersion = 1;

    /// <summary>Restores an appointment from a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>The appointment, without pending events.</returns>
    /// <exception cref="InvariantBrokenException">The snapshot breaks an invariant or has an unknown
    /// schema.</exception>
    public static Appointment Restore(AppointmentSnapshot snapshot) =>
        SnapshotReader.Read(snapshot, SchemaVersion, stored =>
        {
            var visit = new AppointmentVisit(
                stored.Location, stored.Client, stored.ClientUnit, [.. stored.Parts.Select(part => part.ToPart())]);
            var restored = new Appointment(stored.Id, visit, stored.Version)
            {
                Status = stored.Status,
                HeldUntil = stored.HeldUntil,
                History = [.. stored.History.Select(step => step.ToStep())],
            };
            restored.ThrowUnlessSound();
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
        ClientUnit = _visit.ClientUnit,
        Status = Status,
        HeldUntil = HeldUntil,
        Parts = [.. Parts.Select(PlannedPartSnapshot.Of)],
        History = [.. History.Select(AppointmentStepSnapshot.Of)],
    };

    private void ThrowUnlessSound()
    {
        var status = AppointmentStatus.None;
        foreach (var step in History)
        {
            var after = AppointmentLife.After(status, step.Command);
            InvariantBrokenException.ThrowUnless(
                after == step.Status, $"I2: {step.Command} after {status} gives {after}, got {step.Status}.");
            status = step.Status;
        }

        InvariantBrokenException.ThrowUnless(
            (Status == AppointmentStatus.Held) == HeldUntil is not null,
            $"I3: a hold, and only a hold, has an end; {Status} has {HeldUntil}.");
        InvariantBrokenException.ThrowUnless(
            History is [.., var last] && (last.Status, last.Time) == (Status, Time),
            $"I5: the history does not end with {Status} at {Time}.");
    }
}
