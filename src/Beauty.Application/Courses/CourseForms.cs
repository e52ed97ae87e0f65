using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Scheduling.Appointments;
using NodaTime;

namespace Beauty.Application.Courses;

#pragma warning disable MA0048 // The canonical forms of this desk's requests read as one list.

/// <summary>The canonical form of a plan that is offered.</summary>
internal sealed record OfferPlanForm(CoursePlanId Plan, CourseCode Code, CourseTerms Terms);

/// <summary>The canonical form of a change to a plan: its terms, or nothing but that it is sold or not.</summary>
internal sealed record ChangePlanForm(CoursePlanId Plan, long? ExpectedVersion, CourseTerms? Terms);

/// <summary>The canonical form of a redemption without a booking.</summary>
internal sealed record RedeemForm(
    PackageId Package,
    ClientId Client,
    ServiceId Service,
    LedgerCause Visit,
    Instant At,
    StaffId? Therapist,
    SessionCount Sessions,
    AppointmentReason? Reason)
{
    public static RedeemForm Of(RedeemSessions asked, AppointmentReason? reason) => new(
        asked.Package,
        asked.Client,
        asked.Service,
        asked.Visit,
        asked.At,
        asked.Therapist,
        asked.Sessions,
        reason);
}

/// <summary>The canonical form of what else is done with a package: a use undone, a day set, or a sweep.</summary>
internal sealed record PackageForm(PackageId Package, JournalId? Use, LocalDate? LastDay, AppointmentReason? Reason);
