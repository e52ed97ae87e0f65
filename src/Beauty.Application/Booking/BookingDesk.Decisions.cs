using System.Collections.Immutable;
using Beauty.Application.Commands;
using Beauty.Application.Salons;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Availability;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Application.Booking;

public sealed partial class BookingDesk
{
    private ValueTask<Result<BookedVisit>> RunAsync<TForm>(
        CommandContext context,
        string name,
        TForm form,
        Func<CommandWork, CancellationToken, ValueTask<Result<BookedVisit>>> decide,
        CancellationToken cancellationToken)
        where TForm : notnull =>
        _runner.RunAsync(
            context,
            new CommandCall<TForm, BookedVisit>(new() { Name = name, RemembersRefusals = true }, form, decide),
            cancellationToken);

    private ValueTask<Result<BookedVisit>> BookAsync(
        CommandContext context,
        string name,
        BookVisit visit,
        Instant? heldUntil,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        BookVisit.ThrowUnlessSound(visit);
        return RunAsync(
            context,
            name,
            BookForm.Of(context, visit, heldUntil),
            (work, token) => BookAsync(work, visit, heldUntil, token),
            cancellationToken);
    }

    private async ValueTask<Result<BookedVisit>> BookAsync(
        CommandWork work, BookVisit visit, Instant? heldUntil, CancellationToken cancellationToken)
    {
        var context = work.Context;
        ThrowUnlessHoldable(heldUntil, context.Now);
        var salon = await _salons
            .ReadAsync(work.Unit, context.Tenant, visit.Location, cancellationToken).ConfigureAwait(false);
        if (!salon.TryGetValue(out var view, out var refusal))
        {
            return refusal;
        }

        var (conflict, dossier) = await WhyNotNewAsync(work, visit, cancellationToken).ConfigureAwait(false);
        if (conflict is not null)
        {
            return conflict;
        }

        if (!RequestFor(view, visit, context).TryGetValue(out var request, out refusal))
        {
            return refusal;
        }

        var wish = new PlanWish(request, visit.Start) { Dossier = dossier, Brought = visit.Waivers };
        var placed = await PlaceAsync(work, view, wish, cancellationToken).ConfigureAwait(false);
        if (!placed.TryGetValue(out var passed, out refusal))
        {
            return refusal;
        }

        var (plan, gate) = passed;
        var booked = heldUntil is { } until
            ? Appointment.Hold(visit.Appointment, plan, until, SignatureOf(context))
            : Appointment.Book(visit.Appointment, plan, SignatureOf(context));
        var sessions = await HoldSessionsAsync(work, booked, cancellationToken).ConfigureAwait(false);
        if (!sessions.TryGetValue(out var held, out refusal))
        {
            return refusal;
        }

        Take(work, view, plan, plan.ChangesFor(booked.Id, heldUntil, []));
        return Saved(work, booked, held, gate);
    }

    private async ValueTask<Result<BookedVisit>> MoveAsync(
        CommandWork work, MoveVisit move, CancellationToken cancellationToken)
    {
        var context = work.Context;
        var loaded = await LoadAsync(work, move.Appointment, cancellationToken).ConfigureAwait(false);
        if (!loaded.TryGetValue(out var appointment, out var refusal))
        {
            return refusal;
        }

        // Asked before anything is planned: what cannot be moved at all has no other reason to hear.
        if (appointment.WhyNotMove(SignatureOf(context)) is { } settled)
        {
            return settled;
        }

        var salon = await _salons
            .ReadAsync(work.Unit, context.Tenant, appointment.Location, cancellationToken).ConfigureAwait(false);
        if (!salon.TryGetValue(out var view, out refusal))
        {
            return refusal;
        }

        var wish = WishFor(appointment, move, context);
        var claims = await ReadClaimsAsync(work, appointment, cancellationToken).ConfigureAwait(false);
        var placed = await PlaceAsync(work, view, wish, cancellationToken).ConfigureAwait(false);
        return placed.TryGetValue(out var passed, out refusal)
            ? await MoveToAsync(work, view, appointment, (passed, claims), cancellationToken).ConfigureAwait(false)
            : refusal;
    }

    private static async ValueTask<Result<BookedVisit>> MoveToAsync(
        CommandWork work,
        SalonView view,
        Appointment appointment,
        (PassedPlan Passed, ImmutableArray<Claim> Claims) to,
        CancellationToken cancellationToken)
    {
        var (passed, claims) = to;
        if (!appointment.MoveTo(passed.Plan, SignatureOf(work.Context)).TryGetValue(out _, out var refusal))
        {
            return refusal;
        }

        var sessions = await HoldSessionsAsync(work, appointment, cancellationToken).ConfigureAwait(false);
        if (!sessions.TryGetValue(out var held, out refusal))
        {
            return refusal;
        }

        if (appointment.PendingEvents.Count > 0)
        {
            Take(work, view, passed.Plan, passed.Plan.ChangesFor(appointment.Id, appointment.HeldUntil, claims));
        }

        return Saved(work, appointment, held, passed.Gate);
    }

    private async ValueTask<Result<AskedVisit>> PlannerForAsync(
        TenantId tenant, SlotQuery query, TimeRange starts, CancellationToken cancellationToken)
    {
        if (starts.Length > SlotQuery.LongestSearch)
        {
            throw new ArgumentException(
                $"A search spans at most {SlotQuery.LongestSearch.Days} days, got {starts}.", nameof(query));
        }

        EntityId.ThrowIfDefault(query.Location);
        WaiverList.ThrowUnlessSound(query.Waivers);
        VisitWish.ThrowUnlessSound(query.Visit);

        var unit = await _units.BeginAsync(tenant, WorkIntent.Read, cancellationToken).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            var salon = await _salons
                .ReadAsync(unit, tenant, query.Location, cancellationToken).ConfigureAwait(false);
            if (!salon.TryGetValue(out var view, out var refusal)
                || !query.Visit.ToRequest(view.Salon).TryGetValue(out var request, out refusal))
            {
                return refusal;
            }

            request = request.Through(query.Channel);
            request = query.Client is { } client ? request.By(client) : request;
            var pages = await DiaryReader
                .ReadAsync(unit.ReadPagesAsync, new(view.Salon, request, starts), cancellationToken)
                .ConfigureAwait(false);
            var question = GateQuestion.Of(view.Salon, query);
            var read = await ReadGatesAsync(unit, (tenant, request), question, cancellationToken).ConfigureAwait(false);
            return read.TryGetValue(out var gates, out refusal)
                ? new AskedVisit(view.Salon, new(view.Salon, Diary.Of(pages)), request, gates)
                : refusal;
        }
    }

    private async ValueTask<Result<VisitGates>> ReadGatesAsync(
        IUnitOfWork unit,
        (TenantId Tenant, VisitRequest Request) asked,
        GateQuestion question,
        CancellationToken cancellationToken)
    {
        var read = await _gates
            .ReadAsync(asked.Tenant, question, unit.LoadAsync, cancellationToken).ConfigureAwait(false);
        if (!read.TryGetValue(out var health, out var refusal))
        {
            return refusal;
        }

        var packages = await SessionGate
            .ReadAsync(asked.Request, unit.LoadAsync, cancellationToken).ConfigureAwait(false);
        return packages.TryGetValue(out var sessions, out refusal) ? new VisitGates(health, sessions) : refusal;
    }

    private async ValueTask<Result<PassedPlan>> PlaceAsync(
        CommandWork work, SalonView view, PlanWish wish, CancellationToken cancellationToken)
    {
        var scope = new DiaryScope(view.Salon, wish.Request, TimeRange.From(wish.Start, Duration.FromSeconds(1)));
        var pages = await DiaryReader.ReadAsync(work.ReadPagesAsync, scope, cancellationToken).ConfigureAwait(false);
        if (!new VisitPlanner(view.Salon, Diary.Of(pages)).Place(wish.Request, wish.Start, work.Context.Now)
            .TryGetValue(out var plan, out var refusal))
        {
            return refusal;
        }

        // Asked last, when it is known on which day each service would be.
        var passed = await PassAsync(work, wish.ToQuestion(view.Salon, plan), cancellationToken).ConfigureAwait(false);
        return passed.TryGetValue(out var gate, out refusal)
            ? new PassedPlan(gate.Waivers.IsEmpty ? plan : plan.RelyingOn(gate.Waivers), gate)
            : refusal;
    }

    private static async ValueTask<Result<Appointment>> LoadAsync(
        CommandWork work, AppointmentId id, CancellationToken cancellationToken)
    {
        var key = new AggregateKey(Appointment.Kind, id.Value);
        var snapshot = await work.LoadAsync<AppointmentSnapshot>(key, cancellationToken).ConfigureAwait(false);
        return snapshot is null ? new NotFound(key) : Appointment.Restore(snapshot);
    }

    private static void Take(CommandWork work, SalonView view, VisitPlan plan, ClaimChanges changes)
    {
        foreach (var claim in changes.Removed)
        {
            work.Remove(claim);
        }

        foreach (var claim in changes.Added)
        {
            work.Add(claim);
        }

        foreach (var page in plan.ReliesOn)
        {
            work.Guard(page);
        }

        view.GuardFor(plan, work);
    }

    private static Result<BookedVisit> Saved(
        CommandWork work, Appointment appointment, VisitSessions sessions, GateAnswer? gate = null)
    {
        gate?.GuardIn(work);
        work.Save(appointment, appointment.ToSnapshot());
        sessions.SaveIn(work);
        return BookedVisit.Of(appointment, sessions) with { Warnings = gate?.Warnings ?? [] };
    }

    private static Result<VisitRequest> RequestFor(SalonView view, BookVisit visit, CommandContext context)
    {
        if (!visit.Visit.ToRequest(view.Salon).TryGetValue(out var request, out var refusal))
        {
            return refusal;
        }

        request = request.Through(context.Channel);
        request = visit.Client is { } client ? request.By(client) : request;
        return visit.IsClientOverlapConfirmed ? request.ConfirmingClientOverlap() : request;
    }

    private static PlanWish WishFor(Appointment appointment, MoveVisit move, CommandContext context)
    {
        var request = VisitRequest.For([.. appointment.Parts.Select(AsBooked)])
            .Through(context.Channel)
            .WithWaitsUpTo(appointment.LongestWait)
            .MovingAway(appointment.Id);
        request = appointment.IsSamePersonForAll ? request.WithSamePersonForAll() : request;
        request = appointment.Client is { } client ? request.By(client) : request;
        request = move.IsClientOverlapConfirmed ? request.ConfirmingClientOverlap() : request;
        return new(request, move.Start) { Brought = move.Waivers, Relied = ReliedOn(appointment) };
    }

    // A named person stays the only one; anybody else is kept where they are free, and exchanged otherwise for whom the
    // client prefers.
    private static VisitPart AsBooked(PlannedPart part) =>
        part.Staff is { } person && part.Asked.Staff is { Named: null } wish
            ? part.Asked.With(wish.Preferring([person.Staff, .. wish.Preferred]))
            : part.Asked;

    // After the key was looked up: a late duplicate of a hold is answered, whatever the time.
    private static void ThrowUnlessHoldable(Instant? heldUntil, Instant now)
    {
        if (heldUntil is { } until
            && (until <= now || until != Instant.FromUnixTimeSeconds(until.ToUnixTimeSeconds())))
        {
            throw new ArgumentException(
                $"A hold made at {now} ends at a whole second after that, got {until}.", nameof(heldUntil));
        }
    }

    private static Signature SignatureOf(CommandContext context)
    {
        var signature = Signature.Of(context.Actor, context.Now, context.Channel);
        return context.Reason is { } reason ? signature.Because(reason) : signature;
    }

    private static async ValueTask<(Refusal? Conflict, ClientSnapshot? Dossier)> WhyNotNewAsync(
        CommandWork work, BookVisit visit, CancellationToken cancellationToken)
    {
        var appointment = new AggregateKey(Appointment.Kind, visit.Appointment.Value);
        AggregateKey? client = visit.Client is { } id ? ClientDossier.KeyOf(id) : null;
        var known = await work
            .LoadAsync(client is { } who ? [appointment, who] : [appointment], cancellationToken).ConfigureAwait(false);
        if (client is { } asked && !known.ContainsKey(asked))
        {
            return (new NotFound(asked), null);
        }

        return known.TryGetValue(appointment, out var other)
            ? (new IdTaken(appointment, other.Version), null)
            : (null, client is { } read ? (ClientSnapshot)known[read] : null);
    }
}
