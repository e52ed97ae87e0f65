using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Time;

namespace Beauty.Application.Booking;

/// <summary>What a booking command answers: how the appointment stands, and who does what when and where.</summary>
/// <remarks>
/// A later duplicate of the command gets the same answer, also when the appointment has changed since (W4).
/// </remarks>
/// <param name="Appointment">The appointment.</param>
/// <param name="Version">Its version after the command.</param>
/// <param name="Status">How it stands after the command.</param>
/// <param name="Time">The client's time.</param>
/// <param name="Lines">The services, in order of their start.</param>
public sealed record BookedVisit(
    AppointmentId Appointment,
    long Version,
    AppointmentStatus Status,
    TimeRange Time,
    ImmutableArray<BookedLine> Lines)
{
    /// <summary>Precautions that the client's health meets and that are told beside the booking (S21).</summary>
    /// <value>Mostly none; an answer stored before they were told has none.</value>
    [JsonIgnore]
    public ImmutableArray<PrecautionWarning> Warnings
    {
        get => Told ?? [];
        init => Told = value.IsDefaultOrEmpty ? null : value;
    }

    // Left out of the stored answer where there are none, which then stays as it was before they were told.
    [JsonInclude]
    [JsonPropertyName("warnings")]
    internal ImmutableArray<PrecautionWarning>? Told { get; init; }

    /// <inheritdoc />
    public bool Equals(BookedVisit? other) =>
        other is not null
        && (Appointment, Version, Status, Time) == (other.Appointment, other.Version, other.Status, other.Time)
        && Lines.SequenceEqual(other.Lines)
        && Warnings.SequenceEqual(other.Warnings);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Appointment, Version, Status, Time, Lines.Length);

    internal static BookedVisit Of(Appointment appointment, VisitSessions sessions) => new(
        appointment.Id,
        appointment.Version,
        appointment.Status,
        appointment.Time,
        [
            .. appointment.Parts.Select((part, index) =>
                BookedLine.Of(part) with { Session = sessions.SessionOf(appointment, index) }),
        ]);
}
