using System.Collections.Immutable;
using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Catalog;

namespace Beauty.Application.Booking;

/// <content>The gate of the client's health (S21).</content>
public sealed partial class BookingDesk
{
    private async ValueTask<Result<GateAnswer>> PassAsync(
        CommandWork work, GateQuestion question, CancellationToken cancellationToken)
    {
        var read = await _gates
            .ReadAsync(work.Context.Tenant, question, work.LoadAsync, cancellationToken).ConfigureAwait(false);
        if (!read.TryGetValue(out var gate, out var refusal))
        {
            return refusal;
        }

        var answer = gate.Answer(GatePart.Of(question.Salon, question.Parts));
        return answer.Refusals is [var first, ..] ? first : answer;
    }

    private async ValueTask<Result<BookedVisit>> ConfirmAsync(
        CommandWork work, ConfirmVisit confirm, CancellationToken cancellationToken)
    {
        var loaded = await LoadAsync(work, confirm.Appointment, cancellationToken).ConfigureAwait(false);
        if (!loaded.TryGetValue(out var appointment, out var refusal))
        {
            return refusal;
        }

        var signature = SignatureOf(work.Context);
        if (appointment.WhyNotConfirm(signature) is { } settled)
        {
            return settled;
        }

        var passed = await PassAgainAsync(work, appointment, confirm.Waivers, cancellationToken).ConfigureAwait(false);
        if (!passed.TryGetValue(out var gate, out refusal))
        {
            return refusal;
        }

        var heldUntil = appointment.HeldUntil;
        if (!appointment.Confirm(signature, gate.Waivers).TryGetValue(out _, out refusal))
        {
            return refusal;
        }

        var sessions = await HoldSessionsAsync(work, appointment, cancellationToken).ConfigureAwait(false);
        if (!sessions.TryGetValue(out var held, out refusal))
        {
            return refusal;
        }

        return await RenewClaimsAsync(work, appointment, cancellationToken).ConfigureAwait(false)
            ? Saved(work, appointment, held, gate)
            : new HoldLapsed(appointment.Id, heldUntil!.Value, work.Context.Now);
    }

    // The catalogue is asked again: a precaution may be newer than the hold.
    private async ValueTask<Result<GateAnswer>> PassAgainAsync(
        CommandWork work,
        Appointment appointment,
        ImmutableArray<WaiverId> brought,
        CancellationToken cancellationToken)
    {
        if (appointment.Client is null && brought.IsEmpty)
        {
            return GateAnswer.Free;
        }

        var salon = await _salons
            .ReadAsync(work.Unit, work.Context.Tenant, appointment.Location, cancellationToken).ConfigureAwait(false);
        if (!salon.TryGetValue(out var view, out var refusal))
        {
            return refusal;
        }

        var question = new GateQuestion(view.Salon, appointment.Client, appointment.Parts)
        {
            Brought = brought, Relied = ReliedOn(appointment),
        };
        foreach (var service in question.Services.Distinct().Select(view.Salon.Find).OfType<Service>())
        {
            work.Guard(service.Key, view.Versions[service.Key]);
        }

        return await PassAsync(work, question, cancellationToken).ConfigureAwait(false);
    }

    private static ImmutableArray<WaiverId> ReliedOn(Appointment appointment) =>
        [.. appointment.Parts.SelectMany(part => part.Waivers).Distinct()];
}
