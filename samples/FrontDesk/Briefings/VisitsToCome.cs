using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling.Appointments;
using NodaTime;

namespace FrontDesk.Briefings;

/// <summary>The lines of a client's visits that are booked and not over, the next one first.</summary>
internal sealed class VisitsToCome : Specification<DayBookEntry>
{
    public VisitsToCome(ClientId client, Instant now)
    {
        ClientId? wanted = client;
        Query.Where(line => line.Client == wanted && line.End > now && line.Status == AppointmentStatus.Booked)
            .OrderBy(line => line.Start)
            .ThenBy(line => line.Line);
    }
}
