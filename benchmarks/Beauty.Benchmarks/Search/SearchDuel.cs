using Beauty.Benchmarks.Baseline;
using Beauty.Benchmarks.Salons;
using Beauty.Scheduling.Availability;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;

namespace Beauty.Benchmarks.Search;

/// <summary>
/// The same search on both sides: a service of an hour that needs one person and one room, every five minutes.
/// </summary>
/// <remarks>
/// The baseline lists every pair of a start and a person. The library answers the two questions that a salon asks: the
/// starts of a named person, which summed over all people are those pairs, and the starts at which anyone can, which
/// are the distinct starts of those pairs, each with the person, the room and the reason for the choice.
/// </remarks>
internal sealed class SearchDuel
{
    private const int Minutes = 60;

    private readonly BaselineSalon _baseline;
    private readonly FedSalon _fed;
    private readonly Diary _diary;
    private readonly Footprint _footprint = FedSalon.InARoom(Minutes);

    public SearchDuel(int people, int days, ulong seed)
    {
        _baseline = new BaselineSalon(people, days, seed: seed);
        _fed = new FedSalon(_baseline);
        _diary = _fed.Booked();
    }

    public int BaselinePairs() => CarefulBaseline.AllSlots(_baseline, Minutes, SalonPlan.GridMinutes).Count;

    public int BaselineStarts() =>
        CarefulBaseline.AllSlots(_baseline, Minutes, SalonPlan.GridMinutes).DistinctBy(slot => slot.Start).Count();

    public int EveryNamedPerson() => Enumerable.Range(0, _baseline.People).Sum(person => Search(person));

    public int Anyone() => Search(null);

    /// <summary>Refuses to go on where the two sides answer differently: a fast wrong answer proves nothing.</summary>
    public void RequireSameAnswers()
    {
        Answers.RequireSame("pairs of start and person", EveryNamedPerson(), BaselinePairs());
        Answers.RequireSame("starts with anyone", Anyone(), BaselineStarts());
    }

    private int Search(int? person) =>
        new VisitPlanner(_fed.Salon, _diary).Search(FedSalon.Ask(_footprint, person), _fed.AllDays, null).Count();
}
