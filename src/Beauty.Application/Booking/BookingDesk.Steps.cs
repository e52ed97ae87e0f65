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
        AppointmentId id,
        Func<Appointment, Signature, Result<Appointment>> step,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        EntityId.ThrowIfDefault(id, nameof(id));
        return RunAsync(
            context,
            name,
            new StepForm(id, context.Reason),
            async (work, token) =>
            {
                var loaded = await LoadAsync(work, id, token).ConfigureAwait(false);
                if (!loaded.TryGetValue(out var appointment, out var refusal))
                {
                    return refusal;
                }

                var heldUntil = appointment.HeldUntil;
                if (!step(appointment, SignatureOf(context)).TryGetValue(out _, out refusal))
                {
                    return refusal;
                }

                return await RenewClaimsAsync(work, appointment, token).ConfigureAwait(false)
                    ? Saved(work, appointment)
                    : new HoldLapsed(id, heldUntil!.Value, context.Now);
            },
            cancellationToken);
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
