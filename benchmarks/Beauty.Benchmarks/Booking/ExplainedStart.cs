using System.Collections.Immutable;
using Beauty.Benchmarks.Baseline;
using Beauty.Benchmarks.Salons;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Availability;
using Beauty.Scheduling.Catalog;
using NodaTime;

namespace Beauty.Benchmarks.Booking;

/// <summary>Starts that are not offered in a booked month of 20 therapists, and why.</summary>
internal sealed class ExplainedStart
{
    private const int People = 20;
    private const int Days = 30;
    private const int Minutes = 60;

    private readonly VisitPlanner _planner;
    private readonly Footprint _footprint = FedSalon.InARoom(Minutes);
    private readonly ImmutableArray<(int Person, Instant Start)> _taken;
    private readonly ImmutableArray<Instant> _full;

    public ExplainedStart(ulong seed)
    {
        var salon = new BaselineSalon(People, Days, seed: seed);
        var fed = new FedSalon(salon);
        _planner = new VisitPlanner(fed.Salon, fed.Booked());
        _taken = [.. salon.Appointments.Where(one => one.Room >= 0).Select(one => (one.Person, one.Interval.Start))];

        // Late shifts end at eight, so in the evening few are left to ask and all of them are often taken.
        var free = CarefulBaseline.AllSlots(salon, Minutes, SalonPlan.GridMinutes)
            .Select(slot => slot.Start)
            .ToHashSet();
        _full = [.. OpeningHours().Where(start => !free.Contains(start))];
    }

    /// <summary>Why a named person cannot: an appointment of theirs is in the way.</summary>
    public IReadOnlyList<Refusal> Named(int number)
    {
        var (person, start) = _taken[number % _taken.Length];
        return Required(_planner.Explain(FedSalon.Ask(_footprint, person), start, null));
    }

    /// <summary>Why nobody of twenty can.</summary>
    public IReadOnlyList<Refusal> Anyone(int number) =>
        Required(_planner.Explain(FedSalon.Ask(_footprint, null), _full[number % _full.Length], null));

    /// <summary>The starts from which an hour ends before the salon closes.</summary>
    private static IEnumerable<Instant> OpeningHours() =>
        from day in Enumerable.Range(0, Days)
        from step in Enumerable.Range(0, 11 * 60 / SalonPlan.GridMinutes)
        select BaselineSalon.At(day, (8 * 60) + (step * SalonPlan.GridMinutes));

    private static IReadOnlyList<Refusal> Required(IReadOnlyList<Refusal> causes) =>
        causes.Count > 0 ? causes : throw new InvalidOperationException("A free start has nothing to explain.");
}
