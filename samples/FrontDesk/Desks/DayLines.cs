using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Time;

namespace FrontDesk.Desks;

#region readme-specification
/// <summary>
/// All lines of the book at one place that touch a stretch of time and were neither cancelled nor missed.
/// </summary>
internal sealed class DayLines : Specification<DayBookEntry>
{
    public DayLines(LocationId location, TimeRange range)
    {
        var (start, end) = (range.Start, range.End);
        Query.Where(line => line.Location == location && line.Start < end && line.End > start)
            .Where(line => line.Status == AppointmentStatus.Booked
                || line.Status == AppointmentStatus.Arrived
                || line.Status == AppointmentStatus.Completed)
            .OrderBy(line => line.Start)
            .ThenBy(line => line.Line);
    }
}
#endregion
