using System.Collections.Immutable;
using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Appointments.Events;
using Beauty.Scheduling.Calendars;

namespace Beauty.Application.Booking;

public sealed partial class BookingDesk
{
    private ValueTask<Result<BookedVisit>> StepAsync(
        CommandContext context,
        string name,
        StepForm form,
        Func<Appointment, Signature, Result<Appointment>> step,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        EntityId.ThrowIfDefault(form.Appointment, nameof(form));
        return RunAsync(
            context,
            name,
            form,
            async (work, token) =>
            {
                var loaded = await LoadAsync(work, form.Appointment, token).ConfigureAwait(false);
                if (!loaded.TryGetValue(out var appointment, out var refusal))
                {
                    return refusal;
                }

                var heldUntil = appointment.HeldUntil;
                if (!step(appointment, SignatureOf(context)).TryGetValue(out _, out refusal))
                {
                    return refusal;
                }

                var sessions = await VisitSessions.ReadAsync(work, appointment.Parts, token).ConfigureAwait(false);
                if (!sessions.TryGetValue(out var held, out refusal))
                {
                    return refusal;
                }

                held.Follow(appointment, form.IsLate is true);
                return await RenewClaimsAsync(work, appointment, token).ConfigureAwait(false)
                    ? Saved(work, appointment, held)
                    : new HoldLapsed(form.Appointment, heldUntil!.Value, context.Now);
            },
            cancellationToken);
    }

    /// <summary>Holds the sessions of a visit that was booked, confirmed or moved; an unmoved one keeps them.</summary>
    private static async ValueTask<Result<VisitSessions>> HoldSessionsAsync(
        CommandWork work, Appointment appointment, CancellationToken cancellationToken)
    {
        var read = await VisitSessions.ReadAsync(work, appointment.Parts, cancellationToken).ConfigureAwait(false);
        return read.TryGetValue(out var sessions, out _)
            && appointment.PendingEvents.Count > 0
            && sessions.Hold(appointment) is { } refusal
                ? refusal
                : read;
    }

    /// <summary>Freed time leaves the pages; a confirmed hold stays on them and no longer lapses.</summary>
    /// <returns>False where a hold is confirmed whose time was taken by somebody with a faster clock.</returns>
    private static async ValueTask<bool> RenewClaimsAsync(
        CommandWork work, Appointment appointment, CancellationToken cancellationToken)
    {
        var keeps = appointment.Status is not (AppointmentStatus.Cancelled or AppointmentStatus.NoShow);
        if (keeps && appointment.PendingEvents is not [AppointmentConfirmed])
        {
            return true;
        }

        var claims = await ReadClaimsAsync(work, appointment, cancellationToken).ConfigureAwait(false);
        if (keeps && claims.Length < appointment.Claims.Length)
        {
            return false;
        }

        foreach (var claim in claims)
        {
            work.Remove(claim);
            if (keeps)
            {
                work.Add(claim.WithHold(null));
            }
        }

        return true;
    }

    private static async ValueTask<ImmutableArray<Claim>> ReadClaimsAsync(
        CommandWork work, Appointment appointment, CancellationToken cancellationToken)
    {
        // Preparation and clean-up beside a processing phase are claims of their own outside the client's time.
        var reach = appointment.Time.Widen(
            Scheduling.Catalog.Footprint.MaxBuffer, Scheduling.Catalog.Footprint.MaxBuffer);
        var pages = await work
            .ReadPagesAsync(DiaryScope.CalendarsOf(appointment), CalendarPageKey.DaysOf(reach), cancellationToken)
            .ConfigureAwait(false);
        return Diary.Of(pages).ClaimsOf(appointment.Key);
    }
}
