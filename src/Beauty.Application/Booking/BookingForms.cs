using System.Collections.Immutable;
using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Locations;
using NodaTime;

namespace Beauty.Application.Booking;

#pragma warning disable MA0048 // The canonical forms of this desk's requests read as one list.

/// <summary>The canonical form of a booking: what makes two requests under one key the same (decision 7).</summary>
/// <remarks>The channel belongs to it, since it decides which starts there are (decision 13).</remarks>
internal sealed record BookForm(
    AppointmentId Appointment,
    LocationId Location,
    ClientId? Client,
    Instant Start,
    Instant? HeldUntil,
    VisitForm Visit,
    bool IsClientOverlapConfirmed,
    BookingChannel Channel,
    AppointmentReason? Reason,
    ImmutableArray<WaiverId>? Waivers = null)
{
    public static BookForm Of(CommandContext context, BookVisit visit, Instant? heldUntil) => new(
        visit.Appointment,
        visit.Location,
        visit.Client,
        visit.Start,
        heldUntil,
        VisitForm.Of(visit.Visit),
        visit.IsClientOverlapConfirmed,
        context.Channel,
        context.Reason,
        WaiverList.Form(visit.Waivers));
}

/// <summary>The canonical form of a wish.</summary>
internal sealed record VisitForm(
    ImmutableArray<WantedForm> Services, bool IsInAnyOrder, Duration LongestWait, bool IsSamePersonForAll)
{
    public static VisitForm Of(VisitWish wish) => new(
        [.. wish.Services.Select(WantedForm.Of)], wish.IsInAnyOrder, wish.LongestWait, wish.IsSamePersonForAll);
}

/// <summary>The canonical form of one wanted service.</summary>
internal sealed record WantedForm(
    ServiceId Service,
    bool IsTogether,
    StaffId? Named,
    ImmutableArray<StaffId> Preferred,
    ImmutableArray<StaffId> Excluded,
    PackageId? Package = null)
{
    public static WantedForm Of(WantedService wanted) => new(
        wanted.Service, wanted.IsTogether, wanted.Staff.Named, wanted.Staff.Preferred, wanted.Staff.Excluded,
        wanted.Package);
}

/// <summary>The canonical form of a move.</summary>
internal sealed record MoveForm(
    AppointmentId Appointment,
    Instant Start,
    bool IsClientOverlapConfirmed,
    BookingChannel Channel,
    AppointmentReason? Reason,
    ImmutableArray<WaiverId>? Waivers = null)
{
    public static MoveForm Of(CommandContext context, MoveVisit move) => new(
        move.Appointment,
        move.Start,
        move.IsClientOverlapConfirmed,
        context.Channel,
        context.Reason,
        WaiverList.Form(move.Waivers));
}

/// <summary>
/// The canonical form of a step that needs nothing but the appointment; waivers and lateness are rare.
/// </summary>
internal sealed record StepForm(
    AppointmentId Appointment,
    AppointmentReason? Reason,
    ImmutableArray<WaiverId>? Waivers = null,
    bool? IsLate = null);
