using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Appointments.Events;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Appointments;

/// <summary>A promised visit (预约): who comes when, for which services, by whom and where.</summary>
/// <remarks>
/// <para>
/// Life: is held and confirmed, or booked at once; may be moved; the client comes or does not; it is completed or given
/// up. What may follow what stands in <see cref="AppointmentLife"/>. The time it takes lies as claims on calendar pages
/// under its key, not in the root, since a later booking may re-pack a claim's unit (decision 12).
/// </para>
/// <para>
/// Invariants: I1 id, location and client are given. I2 there are 1 to 20 lines in order of their start, each with a person exactly if it has an active phase. I3 a status
/// follows from the one before by the table. I4 a hold has an expiry instant, anything else has none. I5 each step is in
/// the history, oldest first, and the last step's status and time are the appointment's. I6 each event raises the version
/// by one.
/// </para>
/// Source: S11, T36, T42, T52; ADR 0007.
/// </remarks>
public sealed partial class Appointment : AggregateRoot
{
    /// <summary>The stable kind in keys.</summary>
    public const string Kind = "appointment";

    /// <summary>The most services of one appointment.</summary>
    public const int MaxLines = 20;

    private Appointment(NewAppointment appointment, long version)
        : base(version)
    {
        Id = AggregateArguments.Checked(appointment.Id);
        Location = AggregateArguments.Checked(appointment.Location);
        Client = AggregateArguments.Checked(appointment.Client);
        Lines = InOrder(appointment.Lines);
    }

    /// <inheritdoc />
    public override AggregateKey Key => KeyOf(Id);

    /// <summary>The id.</summary>
    public AppointmentId Id { get; }

    /// <summary>Where.</summary>
    public LocationId Location { get; }

    /// <summary>Who comes.</summary>
    public ClientId Client { get; }

    /// <summary>How it stands.</summary>
    public AppointmentStatus Status { get; private set; }

    /// <summary>The services, in order of their start.</summary>
    public ImmutableArray<AppointmentLine> Lines { get; private set; }

    /// <summary>Until when a hold counts, exclusive; null for anything else.</summary>
    public Instant? HeldUntil { get; private set; }

    /// <summary>Each step, oldest first.</summary>
    public ImmutableArray<AppointmentStep> History { get; private set; } = [];

    /// <summary>The client's time: from the first service's start to the last one's end.</summary>
    public TimeRange Time => TimeOf(Lines);

    /// <summary>The key under which an appointment is stored and holds its claims.</summary>
    /// <param name="id">The appointment.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static AggregateKey KeyOf(AppointmentId id) => new(Kind, id.Value);

    /// <summary>Books firmly.</summary>
    /// <param name="appointment">What is booked; the engine has found it free.</param>
    /// <param name="attribution">Who, when, how and why.</param>
    /// <returns>The appointment, with <see cref="AppointmentBooked"/> pending.</returns>
    /// <exception cref="ArgumentException">A value is missing, <c>default</c> or out of bounds.</exception>
    public static Appointment Book(NewAppointment appointment, Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(appointment);
        var booked = new Appointment(appointment, 0);
        booked.Step(AppointmentAction.Book, AppointmentStatus.Booked, attribution);
        booked.Raise(new AppointmentBooked(
            booked.Id, booked.Location, booked.Client, booked.Time, booked.NextVersion, attribution.At));
        return booked;
    }

    /// <summary>Keeps time until an instant.</summary>
    /// <param name="appointment">What is held; the engine has found it free.</param>
    /// <param name="until">Until when, exclusive; a whole second after the attribution's time.</param>
    /// <param name="attribution">Who, when, how and why.</param>
    /// <returns>The appointment, with <see cref="AppointmentHeld"/> pending.</returns>
    /// <exception cref="ArgumentException">A value is missing, <c>default</c> or out of bounds.</exception>
    public static Appointment Hold(NewAppointment appointment, Instant until, Attribution attribution)
    {
        ArgumentNullException.ThrowIfNull(appointment);
        if (until <= attribution.At)
        {
            throw new ArgumentException($"A hold ends after it begins at {attribution.At}, got {until}.", nameof(until));
        }

        var held = new Appointment(appointment, 0) { HeldUntil = until };
        held.Step(AppointmentAction.Hold, AppointmentStatus.Held, attribution);
        held.Raise(new AppointmentHeld(
            held.Id, held.Location, held.Client, held.Time, until, held.NextVersion, attribution.At));
        return held;
    }

    /// <summary>Turns a hold into a booking, once, before it lapses.</summary>
    /// <param name="attribution">Who, when, how and why.</param>
    /// <returns>
    /// The status after, or a refusal: <c>appointments.step-not-allowed</c>, <c>appointments.hold-lapsed</c>.
    /// </returns>
    public Result<AppointmentStatus> Confirm(Attribution attribution) =>
        Refused(AppointmentAction.Confirm, attribution) ?? Done(
            AppointmentAction.Confirm,
            attribution,
            () => new AppointmentConfirmed(Id, Location, Client, Time, NextVersion, attribution.At));

    /// <summary>Notes that the client has come, early or late.</summary>
    /// <param name="attribution">Who, when, how and why.</param>
    /// <returns>The status after, or a refusal: <c>appointments.step-not-allowed</c>.</returns>
    public Result<AppointmentStatus> CheckIn(Attribution attribution) =>
        Refused(AppointmentAction.CheckIn, attribution) ?? Done(
            AppointmentAction.CheckIn,
            attribution,
            () => new AppointmentCheckedIn(Id, Location, Client, Time, NextVersion, attribution.At));

    /// <summary>Notes that all services were done; the time stays taken (T42).</summary>
    /// <param name="attribution">Who, when, how and why; not before the start.</param>
    /// <returns>
    /// The status after, or a refusal: <c>appointments.step-not-allowed</c>, <c>appointments.not-started</c>.
    /// </returns>
    public Result<AppointmentStatus> Complete(Attribution attribution) =>
        Refused(AppointmentAction.Complete, attribution) ?? Done(
            AppointmentAction.Complete,
            attribution,
            () => new AppointmentCompleted(Id, Location, Client, Time, NextVersion, attribution.At));

    /// <summary>Gives the appointment up; its time is free at once (T42).</summary>
    /// <param name="attribution">Who, when, how and why.</param>
    /// <returns>The status after, or a refusal: <c>appointments.step-not-allowed</c>.</returns>
    public Result<AppointmentStatus> Cancel(Attribution attribution) =>
        Refused(AppointmentAction.Cancel, attribution) ?? Done(
            AppointmentAction.Cancel,
            attribution,
            () => new AppointmentCancelled(Id, Location, Client, Time, NextVersion, attribution.At));

    /// <summary>Notes that the client did not come (爽约); the time is free at once (T42).</summary>
    /// <param name="attribution">Who, when, how and why; not before the start.</param>
    /// <returns>
    /// The status after, or a refusal: <c>appointments.step-not-allowed</c>, <c>appointments.not-started</c>.
    /// </returns>
    public Result<AppointmentStatus> MarkNoShow(Attribution attribution) =>
        Refused(AppointmentAction.MarkNoShow, attribution) ?? Done(
            AppointmentAction.MarkNoShow,
            attribution,
            () => new AppointmentNoShowMarked(Id, Location, Client, Time, NextVersion, attribution.At));

    /// <summary>Moves to another time, or to other people or rooms; the same again changes nothing (T52).</summary>
    /// <param name="lines">The new lines; the engine has found them free.</param>
    /// <param name="attribution">Who, when, how and why.</param>
    /// <returns>
    /// The status after, or a refusal that leaves the appointment untouched: <c>appointments.step-not-allowed</c>,
    /// <c>appointments.hold-lapsed</c>.
    /// </returns>
    /// <exception cref="ArgumentException">There are no or too many lines.</exception>
    public Result<AppointmentStatus> Move(ImmutableArray<AppointmentLine> lines, Attribution attribution)
    {
        var moved = InOrder(lines);
        if (Refused(AppointmentAction.Move, attribution) is { } refused)
        {
            return refused;
        }

        if (moved.SequenceEqual(Lines))
        {
            return Status;
        }

        var from = Time;
        Lines = moved;
        return Done(
            AppointmentAction.Move,
            attribution,
            () => new AppointmentMoved(Id, Location, Client, from, Time, NextVersion, attribution.At));
    }

    /// <summary>Whether a hold has lapsed by then (T42).</summary>
    /// <param name="now">The instant of the question; the expiry instant itself is too late.</param>
    /// <returns>Whether it is a hold that no longer counts.</returns>
    public bool HasLapsed(Instant now) => HeldUntil is { } until && until <= now;
}
