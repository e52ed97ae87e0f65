using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Scheduling.Availability;

/// <summary>The candidates of one part on one local day, best first (T48).</summary>
/// <remarks>
/// None of the rules asks whether somebody is free, so the order is made once a day and the first who is free is the
/// best of those who are.
/// </remarks>
internal sealed class StaffRanking
{
    private readonly IReadOnlyList<StaffChoiceRule> _rules;
    private readonly (StaffCandidate Candidate, long[] Points)[] _ranked;

    internal StaffRanking(
        IReadOnlyList<StaffChoiceRule> rules, IEnumerable<StaffCandidate> candidates, DayLoads loads, LocalDate date)
    {
        _rules = rules;
        _ranked = [.. candidates.Select(one => (one, PointsOf(one, loads.Of(one.Pool.Track, date))))];
        Array.Sort(_ranked, InOrder);
    }

    internal IEnumerable<StaffCandidate> BestFirst => _ranked.Select(one => one.Candidate);

    /// <summary>What put the chosen one before the next best of those who were free, too.</summary>
    internal ChoiceReason WhyBefore(StaffCandidate chosen, Func<StaffCandidate, bool> isFree)
    {
        var place = Array.FindIndex(_ranked, one => one.Candidate == chosen);
        var next = Array.FindIndex(_ranked, place + 1, one => isFree(one.Candidate));
        if (next < 0)
        {
            return ChoiceReason.NobodyElse;
        }

        var (mine, theirs) = (_ranked[place].Points, _ranked[next].Points);
        var deciding = Array.FindIndex(mine.Zip(theirs).ToArray(), pair => pair.First != pair.Second);
        return deciding < 0 ? ChoiceReason.LowerId : ReasonOf(_rules[deciding]);
    }

    private long[] PointsOf(StaffCandidate candidate, DayLoad load) =>
    [
        .. _rules.Select(rule => rule switch
        {
            StaffChoiceRule.ClientsWish => candidate.WishRank,
            StaffChoiceRule.Priority => candidate.Member.Priority,
            StaffChoiceRule.FewestOtherSkills => candidate.OtherSkills,
            StaffChoiceRule.FewestBookedMinutes => load.BookedSeconds,
            StaffChoiceRule.LeastRecentlyAssigned => load.LastAssigned,
            _ => throw new InvalidOperationException($"There is no rule {rule}."),
        }),
    ];

    private static ChoiceReason ReasonOf(StaffChoiceRule rule) => rule switch
    {
        StaffChoiceRule.ClientsWish => ChoiceReason.Preferred,
        StaffChoiceRule.Priority => ChoiceReason.Priority,
        StaffChoiceRule.FewestOtherSkills => ChoiceReason.FewestOtherSkills,
        StaffChoiceRule.FewestBookedMinutes => ChoiceReason.FewestBookedMinutes,
        _ => ChoiceReason.LeastRecentlyAssigned,
    };

    private static int InOrder(
        (StaffCandidate Candidate, long[] Points) left, (StaffCandidate Candidate, long[] Points) right)
    {
        var byRules = left.Points.AsSpan().SequenceCompareTo(right.Points);
        return byRules != 0
            ? byRules
            : left.Candidate.Member.Id.Value.CompareTo(right.Candidate.Member.Id.Value);
    }
}
