using System.Collections.Immutable;
using Beauty.Scheduling;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;

namespace Beauty.Application.Booking;

/// <summary>What a diary must hold to answer a request: whose calendars, and around which starts.</summary>
internal sealed record DiaryScope(Salon Salon, VisitRequest Request, TimeRange Starts)
{
    public ImmutableArray<CalendarId> Calendars() =>
    [
        .. Request.Parts.SelectMany(StaffFor).Select(member => member.Calendar)
            .Concat(Request.Parts.SelectMany(part => part.Footprint.Needs).SelectMany(ResourcesFor)
                .Select(resource => resource.Calendar))
            .Append(Salon.Location.Calendar)
            .Concat(Request.Client is { } client ? [CalendarId.Of(client)] : [])
            .Distinct(),
    ];

    /// <summary>The calendars on which an appointment has its claims.</summary>
    public static ImmutableArray<CalendarId> CalendarsOf(Appointment appointment) =>
    [
        .. appointment.Parts
            .SelectMany(part => part.Resources.Select(taken => CalendarId.Of(taken.Resource))
                .Concat(part.Staff is { } person ? [CalendarId.Of(person.Staff)] : []))
            .Concat(appointment.Client is { } client ? [CalendarId.Of(client)] : [])
            .Distinct(),
    ];

    private IEnumerable<StaffMember> StaffFor(VisitPart part)
    {
        if (!part.Footprint.IsAttended)
        {
            return [];
        }

        var able = part.Skill is { } skill ? Salon.StaffWith(skill) : Salon.Staff;
        return part.Staff.Named is { } named
            ? new[] { Salon.Find(named) }.OfType<StaffMember>()
            : able.Where(member => part.Staff.Allows(member.Id));
    }

    private IEnumerable<Resource> ResourcesFor(ResourceNeed need) => need switch
    {
        { Resource: { } named } => new[] { Salon.Find(named) }.OfType<Resource>(),
        { Kind: { } kind } => Salon.ResourcesOf(kind),
        _ => [],
    };
}
