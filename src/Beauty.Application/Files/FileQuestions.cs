using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling.Appointments;
using NodaTime;

namespace Beauty.Application.Files;

#pragma warning disable MA0048 // The questions of a file read as one list.

/// <summary>A page of a client's standing assessments, oldest first.</summary>
internal sealed class AssessmentsOfClient : Specification<AssessmentSummary>
{
    public const int PageSize = 100;

    public AssessmentsOfClient(ClientId client, int skip) => Query
        .Where(row => row.Client == client && row.ReplacedBy == null)
        .OrderBy(row => row.ObservedAt).ThenBy(row => row.Id)
        .Skip(skip).Take(PageSize).TagWith("assessments of client");
}

/// <summary>The last services of a client, newest first.</summary>
internal sealed class ServicesOfClient : Specification<ServiceRecordSummary>
{
    public ServicesOfClient(ClientId client, int most) => Query
        .Where(row => row.Client == client)
        .OrderByDescending(row => row.PerformedAt).ThenByDescending(row => row.Id)
        .Take(most).TagWith("services of client");
}

/// <summary>Whether somebody has treated a client.</summary>
internal sealed class ServicesBy : Specification<ServiceRecordSummary>
{
    public ServicesBy(ClientId client, StaffId therapist) =>
        Query.Where(row => row.Client == client && row.Therapist == therapist).TagWith("services by therapist");
}

/// <summary>The services that somebody is booked to do for a client, not before one instant and before
/// another.</summary>
internal sealed class BookedServices : Specification<DayBookEntry>
{
    public BookedServices(ClientId client, StaffId therapist, Instant from, Instant until)
    {
        ClientId? wanted = client;
        StaffId? by = therapist;
        Query
            .Where(row => row.Staff == by && row.Client == wanted && row.Start >= from && row.Start < until)
            .Where(row => row.Status != AppointmentStatus.Cancelled && row.Status != AppointmentStatus.NoShow)
            .OrderBy(row => row.Start).TagWith("booked services");
    }
}

/// <summary>The next appointment of a client that is not over.</summary>
internal sealed class NextVisit : Specification<AppointmentSummary>
{
    public NextVisit(ClientId client, Instant now)
    {
        ClientId? wanted = client;
        Query
            .Where(row => row.Client == wanted && row.End > now)
            .Where(row => row.Status == AppointmentStatus.Booked
                || row.Status == AppointmentStatus.Arrived
                || (row.Status == AppointmentStatus.Held && row.HeldUntil > now))
            .OrderBy(row => row.Start).ThenBy(row => row.Id).Take(1).TagWith("next visit");
    }
}

/// <summary>The services of an appointment, in their order.</summary>
internal sealed class ServicesOfVisit : Specification<DayBookEntry>
{
    public ServicesOfVisit(AppointmentId appointment) => Query
        .Where(row => row.Appointment == appointment).OrderBy(row => row.Line).TagWith("services of visit");
}
