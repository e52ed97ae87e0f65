using Beauty.Domain.Refusals;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Scheduling.Availability;

/// <summary>
/// Looks whether appointments still fit, by planning each service anew with the same person and resources.
/// </summary>
internal sealed class Recheck(WorkingHours hours, Diary diary, Instant? now)
{
    internal HitAppointment? Of(Appointment appointment)
    {
        if (!IsStillToCome(appointment))
        {
            return null;
        }

        var causes = appointment.Parts.SelectMany(part => CausesOf(appointment, part)).Distinct().ToList();
        return causes.Count > 0 ? new HitAppointment(appointment.Id, causes) : null;
    }

    private bool IsStillToCome(Appointment appointment) => appointment.Status switch
    {
        AppointmentStatus.Held => now is not { } instant || instant < appointment.HeldUntil,
        AppointmentStatus.Booked or AppointmentStatus.Arrived => true,
        _ => false,
    };

    private IEnumerable<Refusal> CausesOf(Appointment appointment, PlannedPart part)
    {
        // One service at a time: the visit keeps its own pauses and waits, whatever the rules are by now.
        var request = VisitRequest.For(AsPlanned(part)).MovingAway(appointment.Id);
        var question = new VisitQuestion(hours, diary, request, now);
        var start = part.Time.StartSecond;
        return question.FindPlan(start) is null ? new Explanation(question).OfPlaces(start) : [];
    }

    private static VisitPart AsPlanned(PlannedPart part)
    {
        var footprint = part.Asked.Footprint.Needing(
            [.. part.Resources.Select(resource => ResourceNeed.Named(resource.Resource, resource.Need.Units))]);
        var asked = VisitPart.Of(part.Asked.Service, footprint, part.Asked.Skill);
        return part.Staff is { } staff ? asked.With(StaffWish.Only(staff.Staff)) : asked;
    }
}
