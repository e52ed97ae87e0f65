using System.Collections.Immutable;
using Beauty.Application.Commands;
using Beauty.Application.Salons;
using Beauty.Application.Telemetry;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Availability;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Application.Booking;

/// <summary>
/// The front desk: finds where a visit fits, says why not, books it, and leads an appointment through its life.
/// </summary>
/// <remarks>
/// <para>
/// Search, "why not" and booking ask one engine over the same pages, so a slot can be booked unchanged while nothing
/// has moved, and a grid start that is not offered cannot be booked (decision 13). That holds for the precautions of
/// the services, too: what a client's health forbids on a day is not offered to them on it (S21). Refusals and warnings
/// name precautions by number, never what they look for (law V6). Booking reads anew and commits by
/// compare-and-set: of two competing commands exactly one wins, the other is told who is in the way (T51).
/// </para>
/// <para>
/// A service that uses a session of a package holds it in the same commit: a tentative hold of the time lets the
/// session lapse at the same instant, confirming and moving judge it anew, completing uses it, cancelling frees it, and
/// a no-show does what the terms say (C04; laws 18–20). The answer tells which session it is.
/// </para>
/// <para>
/// Each command is idempotent by its key and remembers its refusal. Every command may also be refused by
/// <c>commands.key-reused</c> and, last, <c>commands.contended</c>. Thread-safe. Source: decisions 1, 7, 13; ADR 0006,
/// 0008.
/// </para>
/// </remarks>
public sealed partial class BookingDesk
{
    private readonly CommandRunner _runner;
    private readonly IUnitOfWorkFactory _units;
    private readonly SalonReader _salons;
    private readonly ClientGateReader _gates;

    internal BookingDesk(CommandRunner runner, IUnitOfWorkFactory units, SalonReader salons, ISealer sealer) =>
        (_runner, _units, _salons, _gates) = (runner, units, salons, new(sealer));

    /// <summary>Finds the slots of a visit, earliest first.</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="query">What is wanted, where and when.</param>
    /// <param name="now">
    /// The time of asking, by which past starts and lapsed holds are left out; null applies no clock.
    /// </param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>
    /// Up to the query's limit of slots, none where nothing fits, or a refusal: <c>commands.not-found</c> for the
    /// location,
    /// <c>booking.service-unknown</c>, <c>commands.not-found</c> for a client whose health the services look at, then
    /// for a package.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The range of starts is <c>default</c> or longer than 366 days, an id is <c>default</c>, or the wish is no visit.
    /// </exception>
    public async ValueTask<Result<ImmutableArray<Slot>>> SearchAsync(
        TenantId tenant, SlotQuery query, Instant? now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        using var span = _runner.Instrumentation.Start(BeautyTelemetry.SearchSpan);
        var asked = await PlannerForAsync(tenant, query, query.Starts, cancellationToken).ConfigureAwait(false);
        span?.Answer(asked.Refusal);
        return asked.TryGetValue(out var found, out var refusal)
            ? found.Planner.Search(found.Request, query.Starts, now)
                .Where(slot => found.Passes(slot.Plan, now))
                .Take(query.Limit)
                .ToImmutableArray()
            : refusal;
    }

    /// <summary>Says why a start is not offered.</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="query">What is wanted and where; its range of starts and limit are not looked at.</param>
    /// <param name="start">The start in question, a whole second.</param>
    /// <param name="now">The time of asking, or null as for a search.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>
    /// Every cause, the first being the one by which booking would be refused; empty where the start can be booked.
    /// A refusal as for a search where the question itself cannot be asked.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The start is no whole second, an id is <c>default</c>, or the wish is no visit.
    /// </exception>
    public async ValueTask<Result<ImmutableArray<Refusal>>> ExplainAsync(
        TenantId tenant, SlotQuery query, Instant start, Instant? now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var at = TimeRange.From(start, Duration.FromSeconds(1));
        using var span = _runner.Instrumentation.Start(BeautyTelemetry.ExplainSpan);
        var asked = await PlannerForAsync(tenant, query, at, cancellationToken).ConfigureAwait(false);
        span?.Answer(asked.Refusal);
        return asked.TryGetValue(out var found, out var refusal) ? found.Explain(start, now) : refusal;
    }

    /// <summary>Books a visit firmly.</summary>
    /// <param name="context">Who asks, under which key, when and through which channel.</param>
    /// <param name="visit">What is asked.</param>
    /// <param name="cancellationToken">Gives up before the commit; nothing is booked then.</param>
    /// <returns>
    /// What was booked, or a refusal: <c>commands.not-found</c> for the location, then for the client,
    /// <c>commands.id-taken</c>, <c>booking.service-unknown</c>, then those of <see cref="VisitPlanner.Place"/>, then
    /// those of the client's health: <c>booking.contraindicated</c>, <c>booking.waiver-unknown</c>,
    /// <c>booking.waiver-not-in-force</c>, <c>booking.waiver-needed</c>; last, where services use packages,
    /// <c>commands.not-found</c> for a package, <c>courses.not-owner</c>, <c>courses.visit-line-not-held</c>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// An id is <c>default</c>, the start no whole second, or the wish no visit.
    /// </exception>
    public ValueTask<Result<BookedVisit>> BookAsync(
        CommandContext context, BookVisit visit, CancellationToken cancellationToken = default) =>
        BookAsync(context, "booking.book", visit, null, cancellationToken);

    /// <summary>Keeps a visit's time until an instant; whoever comes later finds it taken (T42).</summary>
    /// <param name="context">Who asks, under which key, when and through which channel.</param>
    /// <param name="visit">What is asked.</param>
    /// <param name="until">Until when, exclusive; a whole second after now.</param>
    /// <param name="cancellationToken">Gives up before the commit; nothing is held then.</param>
    /// <returns>What is held, or a refusal as for booking.</returns>
    /// <exception cref="ArgumentException">
    /// The end of the hold is no whole second, or not after now; or the visit is none, as for booking.
    /// </exception>
    public ValueTask<Result<BookedVisit>> HoldAsync(
        CommandContext context, BookVisit visit, Instant until, CancellationToken cancellationToken = default) =>
        BookAsync(context, "booking.hold", visit, until, cancellationToken);

    /// <summary>
    /// Moves an appointment, whose own time does not stand in its way; failure leaves the old time (T52).
    /// </summary>
    /// <param name="context">Who asks, under which key, when and through which channel.</param>
    /// <param name="move">What is asked.</param>
    /// <param name="cancellationToken">Gives up before the commit; nothing is moved then.</param>
    /// <returns>
    /// How it stands, or a refusal: <c>commands.not-found</c>, <c>appointments.command-not-possible</c>,
    /// <c>appointments.hold-lapsed</c>, then those of <see cref="VisitPlanner.Place"/>, then those of the client's
    /// health and of packages at the new time, as for booking.
    /// </returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the start is no whole second.</exception>
    public ValueTask<Result<BookedVisit>> MoveAsync(
        CommandContext context, MoveVisit move, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(move);
        EntityId.ThrowIfDefault(move.Appointment);
        WaiverList.ThrowUnlessSound(move.Waivers);
        return RunAsync(
            context,
            "booking.move",
            MoveForm.Of(context, move),
            (work, token) => MoveAsync(work, move, token),
            cancellationToken);
    }

    /// <summary>Turns a hold into a booking, once, before it lapses.</summary>
    /// <inheritdoc cref="CancelAsync(CommandContext, AppointmentId, CancellationToken)" path="/param" />
    /// <returns>
    /// How it stands, or a refusal: <c>commands.not-found</c>, <c>appointments.command-not-possible</c>,
    /// <c>appointments.hold-lapsed</c>, then those of the client's health and of packages as for booking.
    /// </returns>
    public ValueTask<Result<BookedVisit>> ConfirmAsync(
        CommandContext context, AppointmentId appointment, CancellationToken cancellationToken = default) =>
        ConfirmAsync(context, new ConfirmVisit { Appointment = appointment }, cancellationToken);

    /// <summary>Turns a hold into a booking, once, before it lapses, with waivers signed since.</summary>
    /// <param name="context">Who asks, under which key, when, through which channel and why.</param>
    /// <param name="confirm">Which appointment, and what it may rely on.</param>
    /// <param name="cancellationToken">Gives up before the commit; nothing has changed then.</param>
    /// <returns>
    /// How it stands, or a refusal: <c>commands.not-found</c>, <c>appointments.command-not-possible</c>,
    /// <c>appointments.hold-lapsed</c>, then those of the client's health and of packages as for booking.
    /// </returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public ValueTask<Result<BookedVisit>> ConfirmAsync(
        CommandContext context, ConfirmVisit confirm, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(confirm);
        EntityId.ThrowIfDefault(confirm.Appointment);
        WaiverList.ThrowUnlessSound(confirm.Waivers);
        return RunAsync(
            context,
            "booking.confirm",
            new StepForm(confirm.Appointment, context.Reason, WaiverList.Form(confirm.Waivers)),
            (work, token) => ConfirmAsync(work, confirm, token),
            cancellationToken);
    }

    /// <summary>Notes that the client has come.</summary>
    /// <inheritdoc cref="CancelAsync(CommandContext, AppointmentId, CancellationToken)" path="/param" />
    /// <inheritdoc cref="CancelAsync(CommandContext, AppointmentId, CancellationToken)" path="/returns" />
    public ValueTask<Result<BookedVisit>> CheckInAsync(
        CommandContext context, AppointmentId appointment, CancellationToken cancellationToken = default) =>
        StepAsync(
            context,
            "booking.check-in",
            new(appointment, context?.Reason),
            (one, by) => one.CheckIn(by),
            cancellationToken);

    /// <summary>Notes that all services were done; the time stays taken (T42).</summary>
    /// <inheritdoc cref="CancelAsync(CommandContext, AppointmentId, CancellationToken)" path="/param" />
    /// <inheritdoc cref="CancelAsync(CommandContext, AppointmentId, CancellationToken)" path="/returns" />
    public ValueTask<Result<BookedVisit>> CompleteAsync(
        CommandContext context, AppointmentId appointment, CancellationToken cancellationToken = default) =>
        StepAsync(
            context,
            "booking.complete",
            new(appointment, context?.Reason),
            (one, by) => one.Complete(by),
            cancellationToken);

    /// <summary>Gives an appointment up; its time is free at once (T42).</summary>
    /// <param name="context">Who asks, under which key, when, through which channel and why.</param>
    /// <param name="appointment">The appointment.</param>
    /// <param name="cancellationToken">Gives up before the commit; nothing has changed then.</param>
    /// <returns>
    /// How it stands, or a refusal: <c>commands.not-found</c>, <c>appointments.command-not-possible</c>.
    /// </returns>
    public ValueTask<Result<BookedVisit>> CancelAsync(
        CommandContext context, AppointmentId appointment, CancellationToken cancellationToken = default) =>
        CancelAsync(context, new CancelVisit { Appointment = appointment }, cancellationToken);

    /// <summary>Gives an appointment up, in time or late; its time is free at once (T42).</summary>
    /// <remarks>
    /// A held session is free again; after a late cancellation the terms of its package decide (K57).
    /// </remarks>
    /// <param name="context">Who asks, under which key, when, through which channel and why.</param>
    /// <param name="cancel">Which appointment, and whether it counts as late.</param>
    /// <param name="cancellationToken">Gives up before the commit; nothing has changed then.</param>
    /// <returns>
    /// How it stands, or a refusal: <c>commands.not-found</c>, <c>appointments.command-not-possible</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ValueTask<Result<BookedVisit>> CancelAsync(
        CommandContext context, CancelVisit cancel, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(cancel);
        var form = new StepForm(cancel.Appointment, context.Reason, IsLate: cancel.IsLate ? true : null);
        return StepAsync(context, "booking.cancel", form, (one, by) => one.Cancel(by), cancellationToken);
    }

    /// <summary>Notes that the client did not come; the time is free at once (T42).</summary>
    /// <inheritdoc cref="CancelAsync(CommandContext, AppointmentId, CancellationToken)" path="/param" />
    /// <returns>
    /// How it stands, or a refusal: <c>commands.not-found</c>, <c>appointments.command-not-possible</c>,
    /// <c>appointments.not-started</c>.
    /// </returns>
    public ValueTask<Result<BookedVisit>> MarkNoShowAsync(
        CommandContext context, AppointmentId appointment, CancellationToken cancellationToken = default) =>
        StepAsync(
            context,
            "booking.mark-no-show",
            new(appointment, context?.Reason),
            (one, by) => one.MarkNoShow(by),
            cancellationToken);
}
