using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Scheduling.Availability;

/// <summary>
/// A request against a salon and a diary at a time of asking, with all that is worked out once for it.
/// </summary>
internal sealed class VisitQuestion
{
    private readonly Diary _diary;
    private readonly StepPlacer _placer;
    private readonly PlanBuilder _builder;

    internal VisitQuestion(WorkingHours hours, Diary diary, VisitRequest request, Instant? now)
    {
        (Hours, Salon, _diary, Request, Now) = (hours, hours.Salon, diary, request, now);
        Occupancy = new Occupancy(now, request.Moving is { } id ? new AggregateKey(Appointment.Kind, id.Value) : null);
        Loads = new DayLoads(Occupancy, Salon.Location.Zone);
        LocationTrack = diary.Track(Salon.Location.Calendar);
        Parts = [.. request.Parts.Select(part => new PartQuestion(this, part, diary))];
        Steps = [.. request.Steps().Select(step => step.Select(part => Parts[part]).ToImmutableArray())];
        Grid = new GridStarts(Salon.Location, Shifts);
        (_placer, _builder) = (new StepPlacer(Occupancy), new PlanBuilder(this));
    }

    internal Salon Salon { get; }

    internal VisitRequest Request { get; }

    internal Instant? Now { get; }

    internal Occupancy Occupancy { get; }

    internal WorkingHours Hours { get; }

    internal DayLoads Loads { get; }

    internal GridStarts Grid { get; }

    internal CalendarTrack LocationTrack { get; }

    internal ImmutableArray<PartQuestion> Parts { get; }

    /// <summary>The parts in groups that start together, in the given order.</summary>
    internal ImmutableArray<ImmutableArray<PartQuestion>> Steps { get; }

    /// <summary>
    /// The plan of the first way through the visit for which there is everything; null where there is none.
    /// </summary>
    internal VisitPlan? FindPlan(long start) =>
        SamePersons(start)
            .SelectMany(person => new RouteFinder(this, _placer, person).From(start))
            .Select(_builder.Build)
            .FirstOrDefault(plan => plan is not null);

    /// <summary>
    /// Who may do all parts of a visit that wants one person for all, best first; one null for other visits.
    /// </summary>
    internal IEnumerable<StaffId?> SamePersons(long start)
    {
        var attended = Parts.Where(part => part.Part.Footprint.IsAttended).ToList();
        return Request.IsSamePersonForAll && attended is [var first, ..]
            ? first.RankedAt(start).BestFirst
                .Select(candidate => candidate.Member.Id)
                .Where(id => attended.TrueForAll(part => part.Candidates.Any(one => one.Member.Id == id)))
                .Select(id => (StaffId?)id)
            : [null];
    }

    /// <summary>
    /// How early a step may start after another: at once, or after the pause that the two need (T27).
    /// </summary>
    internal long EarliestAfter(ImmutableArray<PartQuestion> step, long at, ImmutableArray<PartQuestion> next) =>
        step.Max(first => at + first.Layout.Length + (Salon.Location.Rules.VisitPause == VisitPauseRule.None
            ? 0
            : next.Max(second => PartLayout.PauseBetween(first.Layout, second.Layout))));

    internal CalendarTrack TrackOf(CalendarId calendar) => _diary.Track(calendar);

    /// <summary>The first other appointment of the client in a time; null where there is none (T47).</summary>
    internal Claim? ClientBusyIn(TimeRange time) => ClientClaimsIn(time).FirstOrDefault();

    /// <summary>
    /// The unit of the client's calendar for the visit; a surplus one for a confirmed overlap, null for "no".
    /// </summary>
    internal int? ClientUnitAt(TimeRange time)
    {
        var taken = ClientClaimsIn(time).Select(claim => claim.Unit).ToHashSet();
        return taken.Count == 0 ? 0
            : Request.IsClientOverlapConfirmed
                ? Enumerable.Range(1, taken.Count + 1).First(unit => !taken.Contains(unit))
            : null;
    }

    /// <summary>
    /// The merged shifts from whose starts a grid may count: of those who may begin, else opening hours.
    /// </summary>
    private IEnumerable<TimeRanges> Shifts(long chunk)
    {
        var first = Request.IsInAnyOrder ? Parts : Steps[0];
        var people = first.SelectMany(part => part.Candidates).Select(one => one.Member).Distinct().ToList();
        return people.Count > 0 ? people.Select(member => Hours.Of(member, chunk)) : [Hours.Open(chunk)];
    }

    private List<Claim> ClientClaimsIn(TimeRange time)
    {
        var claims = new List<Claim>();
        if (Request.Client is { } client)
        {
            foreach (var entry in TrackOf(CalendarId.Of(client)).Overlapping(time.StartSecond, time.EndSecond))
            {
                if (Occupancy.Counts(entry))
                {
                    claims.Insert(0, entry.Claim);
                }
            }
        }

        return claims;
    }
}
