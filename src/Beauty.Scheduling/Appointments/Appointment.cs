using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Appointments.Events;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Scheduling.Appointments;

/// <summary>A promised visit (预约): services, times, people and resources, kept as booked.</summary>
/// <remarks>
/// <para>
/// Life: is held until an instant and then confirmed, or booked at once; may be moved; the client arrives and the visit
/// is completed, or it is cancelled, or the client does not come. Completed, cancelled and no-show end it. A hold that
/// nobody confirms ends by itself at its instant: it stays held and takes no time (T42).
/// </para>
/// <para>
/// Invariants: I1 id, location and parts are given. I2 the status follows the one table of transitions. I3 a hold has
/// an instant until which it counts, other statuses have none. I4 the parts keep their footprints as booked (T52). I5
/// the last step of the history has the status and the time of the appointment. I6 each event raises the version by
/// one, and a command that is refused or changes nothing raises none.
/// </para>
/// Source: S11; T36, T42, T52, T53; ADR 0005.
/// </remarks>
public sealed partial class Appointment : AggregateRoot
{
    /// <summary>The stable kind in keys.</summary>
    public const string Kind = "appointment";

    private Appointment(AppointmentId id, AppointmentVisit visit, long version)
        : base(version) =>
        (Id, _visit) = (AggregateArguments.Checked(id), visit);

    private AppointmentVisit _visit;

    /// <inheritdoc />
    public override AggregateKey Key => new(Kind, Id.Value);

    /// <summary>The id.</summary>
    public AppointmentId Id { get; }

    /// <summary>Where.</summary>
    public LocationId Location => _visit.Location;

    /// <summary>Whose; null for a visit without a known client.</summary>
    public ClientId? Client => _visit.Client;

    /// <summary>The client's time from the first part's start to the last part's end.</summary>
    public TimeRange Time => VisitClaims.TimeOf(Parts);

    /// <summary>The services as booked, with people and resources, in the order in which they start.</summary>
    public ImmutableArray<PlannedPart> Parts => _visit.Parts;

    /// <summary>The longest wait that was asked for between two services; a move asks for the same (T52).</summary>
    public Duration LongestWait => _visit.LongestWait;

    /// <summary>Whether one person was asked for all services; a move asks for the same (T52).</summary>
    public bool IsSamePersonForAll => _visit.IsSamePersonForAll;

    /// <summary>Where it is in its life.</summary>
    public AppointmentStatus Status { get; private set; }

    /// <summary>Until when a hold counts, exclusive; null for any other status (T42).</summary>
    public Instant? HeldUntil { get; private set; }

    /// <summary>What was done with it, first to last.</summary>
    public ImmutableArray<AppointmentStep> History { get; private set; } = [];

    /// <summary>The claims that it holds now; none once it is cancelled or the client did not come.</summary>
    /// <remarks>
    /// Units are those first assigned: anonymous units may have been re-packed since, so claims on pages are found by
    /// their holder and ordinal (decision 12).
    /// </remarks>
    public ImmutableArray<Claim> Claims =>
        AppointmentLife.TakesTime(Status) ? _visit.ClaimsOf(Key, HeldUntil) : [];

    /// <summary>Keeps the time of a plan for somebody until an instant (T42, T53).</summary>
    /// <param name="id">The new id.</param>
    /// <param name="plan">The plan, as made now.</param>
    /// <param name="until">Until when it counts, exclusive, after the signature's time.</param>
    /// <param name="signature">Who, when, why.</param>
    /// <returns>The appointment, with <see cref="AppointmentHeld"/> pending.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the hold would end before it
    /// begins.</exception>
    public static Appointment Hold(AppointmentId id, VisitPlan plan, Instant until, Signature signature)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(signature);
        if (until <= signature.At)
        {
            throw new ArgumentException($"A hold made at {signature.At} ends after that, got {until}.", nameof(until));
        }

        var held = new Appointment(id, AppointmentVisit.Of(plan), 0) { HeldUntil = until };
        held.Take(AppointmentCommand.Hold, signature);
        held.Raise(new AppointmentHeld(
            id, held.Client, held.Time, held.Lines(), until, held.NextVersion, signature.At));
        return held;
    }

    /// <summary>Promises a plan at once.</summary>
    /// <param name="id">The new id.</param>
    /// <param name="plan">The plan, as made now.</param>
    /// <param name="signature">Who, when, why.</param>
    /// <returns>The appointment, with <see cref="AppointmentBooked"/> pending.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static Appointment Book(AppointmentId id, VisitPlan plan, Signature signature)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(signature);
        var booked = new Appointment(id, AppointmentVisit.Of(plan), 0);
        booked.Take(AppointmentCommand.Book, signature);
        booked.Raise(new AppointmentBooked(
            id, booked.Client, booked.Time, booked.Lines(), booked.NextVersion, signature.At));
        return booked;
    }

    /// <summary>Makes a hold a promise; its claims become firm.</summary>
    /// <param name="signature">Who, when, why.</param>
    /// <returns>
    /// The appointment, or in this order <c>appointments.command-not-possible</c>, <c>appointments.hold-lapsed</c>.
    /// </returns>
    public Result<Appointment> Confirm(Signature signature) => Confirm(signature, _visit);

    /// <summary>Makes a hold a promise that relies on signed waivers, in place of those before (S21).</summary>
    /// <param name="signature">Who, when, why.</param>
    /// <param name="waivers">The waivers of each service; a service without any may be missing.</param>
    /// <returns>
    /// The appointment, or in this order <c>appointments.command-not-possible</c>, <c>appointments.hold-lapsed</c>.
    /// </returns>
    /// <exception cref="ArgumentException">A waiver is <c>default</c>.</exception>
    public Result<Appointment> Confirm(
        Signature signature, IReadOnlyDictionary<ServiceId, ImmutableArray<WaiverId>> waivers) =>
        Confirm(signature, _visit.RelyingOn(waivers));

    private Result<Appointment> Confirm(Signature signature, AppointmentVisit visit)
    {
        if (WhyNot(AppointmentCommand.Confirm, signature) is { } refusal)
        {
            return refusal;
        }

        (_visit, HeldUntil) = (visit, null);
        Take(AppointmentCommand.Confirm, signature);
        Raise(new AppointmentConfirmed(Id, Client, Time, Lines(), NextVersion, signature.At));
        return this;
    }

    /// <summary>Puts the visit at another time or with other people; the thread of its history goes on (T52).</summary>
    /// <remarks>
    /// A plan with the same times and people changes nothing and raises no event, also where it found other rooms: then
    /// nothing is to be written.
    /// </remarks>
    /// <param name="plan">A plan for the same client and services at the same location, made by ignoring this
    /// appointment.</param>
    /// <param name="signature">Who, when, why.</param>
    /// <returns>
    /// The appointment, or in this order <c>appointments.command-not-possible</c>, <c>appointments.hold-lapsed</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The plan is for another client, other services or another
    /// location.</exception>
    public Result<Appointment> MoveTo(VisitPlan plan, Signature signature)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var moved = AppointmentVisit.Of(plan);
        if (!moved.IsSameVisit(_visit))
        {
            throw new ArgumentException("A move keeps client, services and location; maybe book anew.", nameof(plan));
        }

        if (WhyNot(AppointmentCommand.Move, signature) is { } refusal)
        {
            return refusal;
        }

        if (!moved.HasSameTimesAndPeople(_visit))
        {
            var from = Time;
            _visit = moved;
            Take(AppointmentCommand.Move, signature);
            Raise(new AppointmentMoved(
                Id, Client, Time, from, Lines(), signature.Reason, NextVersion, signature.At));
        }

        return this;
    }

    /// <summary>Notes that the client is here.</summary>
    /// <param name="signature">Who, when, why.</param>
    /// <returns>The appointment, or <c>appointments.command-not-possible</c>.</returns>
    public Result<Appointment> CheckIn(Signature signature)
    {
        if (WhyNot(AppointmentCommand.CheckIn, signature) is { } refusal)
        {
            return refusal;
        }

        Take(AppointmentCommand.CheckIn, signature);
        Raise(new AppointmentCheckedIn(Id, Client, Time, NextVersion, signature.At));
        return this;
    }

    /// <summary>Notes that the visit is done; it keeps its time.</summary>
    /// <param name="signature">Who, when, why.</param>
    /// <returns>The appointment, or <c>appointments.command-not-possible</c>.</returns>
    public Result<Appointment> Complete(Signature signature)
    {
        if (WhyNot(AppointmentCommand.Complete, signature) is { } refusal)
        {
            return refusal;
        }

        Take(AppointmentCommand.Complete, signature);
        Raise(new AppointmentCompleted(Id, Client, Time, Lines(), NextVersion, signature.At));
        return this;
    }

    /// <summary>Calls the visit off; its time is free at once (T42).</summary>
    /// <param name="signature">Who, when, why; a lapsed hold can be called off, too.</param>
    /// <returns>The appointment, or <c>appointments.command-not-possible</c>.</returns>
    public Result<Appointment> Cancel(Signature signature)
    {
        if (WhyNot(AppointmentCommand.Cancel, signature) is { } refusal)
        {
            return refusal;
        }

        HeldUntil = null;
        Take(AppointmentCommand.Cancel, signature);
        Raise(new AppointmentCancelled(Id, Client, Time, signature.Reason, NextVersion, signature.At));
        return this;
    }

    /// <summary>Notes that the client did not come (爽约); the time is free at once (T42).</summary>
    /// <param name="signature">Who, when, why.</param>
    /// <returns>
    /// The appointment, or in this order <c>appointments.command-not-possible</c>, <c>appointments.not-started</c>.
    /// </returns>
    public Result<Appointment> MarkNoShow(Signature signature)
    {
        if (WhyNot(AppointmentCommand.MarkNoShow, signature) is { } refusal)
        {
            return refusal;
        }

        Take(AppointmentCommand.MarkNoShow, signature);
        Raise(new AppointmentNoShowMarked(Id, Client, Time, signature.Reason, NextVersion, signature.At));
        return this;
    }

    /// <summary>Why the appointment cannot be moved at all, wherever to.</summary>
    /// <param name="signature">Who asks, when and why.</param>
    /// <returns>
    /// A refusal, <c>appointments.command-not-possible</c> or <c>appointments.hold-lapsed</c>; null where it can be
    /// moved.
    /// </returns>
    public Refusal? WhyNotMove(Signature signature) => WhyNot(AppointmentCommand.Move, signature);

    /// <summary>Why the appointment cannot be confirmed.</summary>
    /// <param name="signature">Who asks, when and why.</param>
    /// <returns>
    /// A refusal, <c>appointments.command-not-possible</c> or <c>appointments.hold-lapsed</c>; null where it can be
    /// confirmed.
    /// </returns>
    public Refusal? WhyNotConfirm(Signature signature) => WhyNot(AppointmentCommand.Confirm, signature);

    private Refusal? WhyNot(AppointmentCommand command, Signature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        if (AppointmentLife.After(Status, command) is null)
        {
            return new AppointmentCommandNotPossible(Id, Status, command);
        }

        return command switch
        {
            AppointmentCommand.Confirm or AppointmentCommand.Move when HeldUntil is { } until
                && signature.At >= until =>
                new HoldLapsed(Id, until, signature.At),
            AppointmentCommand.MarkNoShow when signature.At < Time.Start =>
                new AppointmentNotStarted(Id, Time.Start, signature.At),
            _ => null,
        };
    }

    private void Take(AppointmentCommand command, Signature signature)
    {
        var after = AppointmentLife.After(Status, command);
        InvariantBrokenException.ThrowUnless(after is not null, $"I2: {command} does not follow {Status}.");
        Status = after!.Value;
        History = History.Add(new AppointmentStep(command, signature, Status, Time));
    }

    private ImmutableArray<AppointmentLine> Lines() =>
    [
        .. Parts.Select(part => new AppointmentLine(
            part.Asked.Service, part.Time, part.Staff?.Staff, part.Staff?.Reason == ChoiceReason.Named)),
    ];
}
