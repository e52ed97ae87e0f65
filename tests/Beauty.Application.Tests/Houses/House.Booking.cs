using System.Collections.Immutable;
using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Availability;
using NodaTime;

namespace Beauty.Application.Tests.Houses;

/// <summary>
/// The front desk, without cancellation; a command without a context of its own has a key of its own.
/// </summary>
public sealed partial class House
{
    public Task<Result<BookedVisit>> BookAsync(BookVisit visit) => BookAsync(Context(), visit);

    public Task<Result<BookedVisit>> BookAsync(CommandContext context, BookVisit visit) =>
        Booking.BookAsync(context, visit).AsTask();

    public Task<Result<BookedVisit>> HoldAsync(BookVisit visit, Instant until) => HoldAsync(Context(), visit, until);

    public Task<Result<BookedVisit>> HoldAsync(CommandContext context, BookVisit visit, Instant until) =>
        Booking.HoldAsync(context, visit, until).AsTask();

    public Task<Result<BookedVisit>> ConfirmAsync(BookedVisit visit) => ConfirmAsync(Context(), visit.Appointment);

    public Task<Result<BookedVisit>> ConfirmAsync(CommandContext context, AppointmentId appointment) =>
        Booking.ConfirmAsync(context, appointment).AsTask();

    public Task<Result<BookedVisit>> MoveAsync(BookedVisit visit, Instant to) =>
        MoveAsync(Context(), new MoveVisit { Appointment = visit.Appointment, Start = to });

    public Task<Result<BookedVisit>> MoveAsync(CommandContext context, MoveVisit move) =>
        Booking.MoveAsync(context, move).AsTask();

    public Task<Result<BookedVisit>> CancelAsync(BookedVisit visit) => CancelAsync(Context(), visit.Appointment);

    public Task<Result<BookedVisit>> CancelAsync(CommandContext context, AppointmentId appointment) =>
        Booking.CancelAsync(context, appointment).AsTask();

    public Task<Result<BookedVisit>> CheckInAsync(AppointmentId appointment) =>
        Booking.CheckInAsync(Context(), appointment).AsTask();

    public Task<Result<BookedVisit>> CompleteAsync(AppointmentId appointment) =>
        CompleteAsync(Context(), appointment);

    public Task<Result<BookedVisit>> CompleteAsync(CommandContext context, AppointmentId appointment) =>
        Booking.CompleteAsync(context, appointment).AsTask();

    public Task<Result<BookedVisit>> MarkNoShowAsync(AppointmentId appointment) =>
        Booking.MarkNoShowAsync(Context(), appointment).AsTask();

    public Task<Result<ImmutableArray<Slot>>> SearchAsync(SlotQuery query, TenantId? tenant = null) =>
        Booking.SearchAsync(tenant ?? TenantId.Single, query, Now).AsTask();

    public Task<Result<ImmutableArray<Refusal>>> ExplainAsync(SlotQuery query, Instant start) =>
        Booking.ExplainAsync(TenantId.Single, query, start, Now).AsTask();
}
