using System.Collections.Immutable;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Scheduling.Availability;

/// <summary>The one engine: which starts are free, why not this one, and a plan for it.</summary>
/// <remarks>
/// <para>
/// All three ask the same judges, so they agree: each slot that a search gives is planned unchanged, and each grid
/// start that it leaves out is refused for the reason that is explained. Nothing is written: a plan is booked by an
/// appointment and a commit. The same question to the same salon and diary has the same answer.
/// </para>
/// <para>
/// The diary holds at least the claims of everybody and everything that may serve, of the client and of the location,
/// from one local day before the earliest start to one after the latest, and further where a visit is longer (T28). For
/// one thread. Source: T21–T42, T47, T48, T57; decisions 11–14.
/// </para>
/// </remarks>
public sealed class VisitPlanner
{
    private readonly WorkingHours _hours;
    private readonly Diary _diary;

    /// <summary>Plans for a salon with a diary.</summary>
    /// <param name="salon">The location with its people, services and resources.</param>
    /// <param name="diary">Whose time is taken.</param>
    public VisitPlanner(Salon salon, Diary diary)
    {
        ArgumentNullException.ThrowIfNull(salon);
        ArgumentNullException.ThrowIfNull(diary);
        (_hours, _diary) = (new WorkingHours(salon), diary);
    }

    /// <summary>Plans a visit at a start.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="start">The client's start, a whole second.</param>
    /// <param name="now">The time of asking: lapsed holds do not count, and the past is refused; null for
    /// neither.</param>
    /// <returns>
    /// The plan, or the first cause in this order: <c>scheduling.service-not-offered</c>,
    /// <c>scheduling.parts-not-parallel</c>; <c>scheduling.start-in-past</c>, <c>scheduling.start-off-grid</c>;
    /// <c>scheduling.location-closed</c>, <c>scheduling.location-closure</c>; <c>scheduling.staff-not-here</c>,
    /// <c>scheduling.staff-lacks-skill</c>, <c>scheduling.nobody-qualified</c>, <c>scheduling.staff-off-shift</c>,
    /// <c>scheduling.staff-on-leave</c>, <c>scheduling.staff-busy</c>, or <c>scheduling.nobody-free</c> with such
    /// causes for several people; <c>scheduling.resource-not-here</c>, <c>scheduling.resource-too-small</c>,
    /// <c>scheduling.no-such-resource</c>, <c>scheduling.resource-in-maintenance</c>, <c>scheduling.resource-taken</c>,
    /// or <c>scheduling.all-resources-taken</c> with such causes for several resources; <c>scheduling.client-busy</c>;
    /// <c>scheduling.parts-compete</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The start is no whole second.</exception>
    public Result<VisitPlan> Place(VisitRequest request, Instant start, Instant? now)
    {
        var question = Ask(request, now);
        var second = WholeSecond(start);
        return CausesBefore(question, second).FirstOrDefault() is { } cause
            ? cause
            : question.FindPlan(second) is { } plan ? plan : new Explanation(question).OfPlaces(second).First();
    }

    /// <summary>
    /// Says all that keeps a visit from a start; the first is what <see cref="Place"/> answers (S07).
    /// </summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="start">The client's start, a whole second.</param>
    /// <param name="now">The time of asking; null as in <see cref="Place"/>.</param>
    /// <returns>The causes in the order of <see cref="Place"/>; empty where the visit fits.</returns>
    /// <exception cref="ArgumentException">The start is no whole second.</exception>
    public IReadOnlyList<Refusal> Explain(VisitRequest request, Instant start, Instant? now)
    {
        var question = Ask(request, now);
        var second = WholeSecond(start);
        var places = question.FindPlan(second) is null ? new Explanation(question).OfPlaces(second) : [];
        return [.. CausesBefore(question, second), .. places];
    }

    /// <summary>Finds the free starts on the grid, earliest first, as far as somebody reads on (S06).</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="starts">Which starts: from the range's start to before its end; visits may end later (T21).</param>
    /// <param name="now">The time of asking; null as in <see cref="Place"/>.</param>
    /// <returns>The slots, each with its plan; the diary must not change while they are read.</returns>
    /// <exception cref="ArgumentException">The range is <c>default</c>.</exception>
    public IEnumerable<Slot> Search(VisitRequest request, TimeRange starts, Instant? now)
    {
        if (starts == default)
        {
            throw new ArgumentException("A search needs a range of starts, got default.", nameof(starts));
        }

        return Slots(Ask(request, now), starts);
    }

    /// <summary>
    /// Finds appointments that no longer fit: after a change of a salon's root, or over a new block (T17, S16).
    /// </summary>
    /// <remarks>
    /// Each service is looked at with its footprint as booked, at its time, with its person and resources. Other
    /// appointments in the diary count; completed, cancelled and missed ones and lapsed holds are passed over.
    /// </remarks>
    /// <param name="appointments">The appointments; their claims may stand in the diary.</param>
    /// <param name="now">The time of asking: lapsed holds do not count; null counts them all.</param>
    /// <returns>Those that do not fit, in the given order, with the causes as in <see cref="Place"/>.</returns>
    public IEnumerable<HitAppointment> FindHit(IEnumerable<Appointment> appointments, Instant? now)
    {
        ArgumentNullException.ThrowIfNull(appointments);
        var recheck = new Recheck(_hours, _diary, now);
        return appointments.Select(recheck.Of).OfType<HitAppointment>();
    }

    private IEnumerable<Slot> Slots(VisitQuestion question, TimeRange starts)
    {
        if (new Explanation(question).OfServices().Any())
        {
            yield break;
        }

        foreach (var second in PossibleStarts(question, starts))
        {
            var start = Instant.FromUnixTimeSeconds(second);
            if ((question.Now is not { } now || start >= now) && question.FindPlan(second) is { } plan)
            {
                yield return new Slot(start.InZone(_hours.Salon.Location.Zone), plan);
            }
        }
    }

    private static IEnumerable<long> PossibleStarts(VisitQuestion question, TimeRange starts)
    {
        var possible = new PossibleStarts(question);
        return WorkingHours.ChunksOf(starts)
            .SelectMany(chunk => possible.In(chunk).Overlapping(starts))
            .SelectMany(window => question.Grid.In(window.Intersection(starts)!.Value));
    }

    private static ImmutableArray<Refusal> CausesBefore(VisitQuestion question, long start)
    {
        var explanation = new Explanation(question);
        return [.. explanation.OfServices(), .. explanation.OfStart(start)];
    }

    private VisitQuestion Ask(VisitRequest request, Instant? now)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new VisitQuestion(_hours, _diary, request, now);
    }

    private static long WholeSecond(Instant start)
    {
        var second = start.ToUnixTimeSeconds();
        return Instant.FromUnixTimeSeconds(second) == start
            ? second
            : throw new ArgumentException($"A visit starts at a whole second, got {start}.", nameof(start));
    }
}
