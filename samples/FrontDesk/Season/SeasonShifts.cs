using Beauty.Scheduling.Time;
using FrontDesk.Salons;
using FrontDesk.Shows;
using NodaTime;

namespace FrontDesk.Season;

/// <summary>Who works when, as the clients know it: the regular shifts, without leave.</summary>
internal sealed class SeasonShifts
{
    private readonly SalonData _salon;
    private readonly SalonPlan _plan;
    private readonly Dictionary<(string Therapist, LocalDate Date), TimeRanges> _working = [];

    public SeasonShifts(SalonData salon) => (_salon, _plan) = (salon, new SalonPlan(salon, Language.En));

    public bool Works(TherapistData therapist, LocalDate date) => !WorkingTime(therapist, date).IsEmpty;

    public bool SomebodyDoes(ServiceData service, LocalDate date) =>
        _salon.Therapists.Any(one => one.Skills.Has(service.Skill) && Works(one, date));

    /// <summary>
    /// Whether the therapist, or where null anybody who can, is there from start to end without a break.
    /// </summary>
    public bool CouldStart(ServiceData service, string? therapist, LocalDateTime start, int minutes)
    {
        var range = TimeRange.From(start.InZoneLeniently(_plan.Zone).ToInstant(), Duration.FromMinutes(minutes));
        return _salon.Therapists
            .Where(one => therapist is null ? one.Skills.Has(service.Skill) : one.Code.Is(therapist))
            .Any(one => WorkingTime(one, start.Date).Encloses(range));
    }

    private TimeRanges WorkingTime(TherapistData therapist, LocalDate date)
    {
        if (!_working.TryGetValue((therapist.Code, date), out var time))
        {
            var id = _plan.Ids.Staff(therapist.Code);
            time = _plan.Staff().Single(member => member.Id == id).Roster.WorkingTime(new DateInterval(date, date));
            _working.Add((therapist.Code, date), time);
        }

        return time;
    }
}
