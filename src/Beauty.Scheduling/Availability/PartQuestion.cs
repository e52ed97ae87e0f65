using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Scheduling.Availability;

/// <summary>One part of a request against one salon: who and what may serve, and whether they can at a start.</summary>
internal sealed class PartQuestion
{
    private readonly VisitQuestion _visit;
    private readonly Dictionary<LocalDate, StaffRanking> _rankings = [];

    internal PartQuestion(VisitQuestion visit, VisitPart part, Diary diary)
    {
        _visit = visit;
        Layout = new PartLayout(part);
        Candidates = part.Footprint.IsAttended ? [.. Qualified().Select(member => Candidate(member, diary))] : [];
        Needs =
        [
            .. part.Footprint.Needs.Select(need =>
                new NeedQuestion(need, Layout, visit.Salon, diary, visit.Occupancy)),
        ];
    }

    internal PartLayout Layout { get; }

    internal VisitPart Part => Layout.Part;

    /// <summary>Those who have the skill and will do for the client, by id.</summary>
    internal ImmutableArray<StaffCandidate> Candidates { get; }

    internal ImmutableArray<NeedQuestion> Needs { get; }

    /// <summary>The candidates on the local day of a start, best first (T48).</summary>
    internal StaffRanking RankedAt(long at)
    {
        var date = Instant.FromUnixTimeSeconds(at).InZone(_visit.Salon.Location.Zone).Date;
        if (!_rankings.TryGetValue(date, out var ranking))
        {
            ranking = new StaffRanking(_visit.Salon.Location.Rules.StaffChoice, Candidates, _visit.Loads, date);
            _rankings.Add(date, ranking);
        }

        return ranking;
    }

    /// <summary>
    /// Those who can do the part at a start, best first; nobody but one person where a visit wants the same.
    /// </summary>
    internal IEnumerable<Option> Free(long at, StaffId? onlyThis)
    {
        foreach (var candidate in RankedAt(at).BestFirst)
        {
            if ((onlyThis is not { } only || candidate.Member.Id == only) && Judge(candidate, at).IsFit)
            {
                yield return new Option(AskOf(candidate, at), candidate);
            }
        }
    }

    /// <summary>Whether somebody can do the part at a start.</summary>
    internal PersonVerdict Judge(StaffCandidate candidate, long at)
    {
        var working = _visit.Hours.Of(candidate.Member, WorkingHours.ChunkOf(at));
        foreach (var needed in Layout.MustBeWorkingTime)
        {
            var time = TimeRange.OfSeconds(needed.StartSecond + at, needed.EndSecond + at);
            if (!working.Encloses(time))
            {
                return new(time, Verdict.Fits);
            }
        }

        return new(null, _visit.Occupancy.Judge(AskOf(candidate, at)));
    }

    /// <summary>What of the part does not lie in opening hours; null where all does (T12).</summary>
    internal TimeRange? ClosedAt(long at)
    {
        var needed = TimeRange.OfSeconds(Layout.MustBeOpen.StartSecond + at, Layout.MustBeOpen.EndSecond + at);
        return _visit.Hours.Open(WorkingHours.ChunkOf(at)).Encloses(needed) ? null : needed;
    }

    /// <summary>The closure that the part would run into; null where there is none (T26).</summary>
    internal Claim? ClosureAt(long at) => _visit.Occupancy.BlockIn(_visit.LocationTrack, Layout.Whole.ShiftedBy(at));

    private Ask AskOf(StaffCandidate candidate, long at) => new(candidate.Pool, 1, Layout.Work, at);

    private IEnumerable<StaffMember> Qualified()
    {
        var all = Part.Skill is { } skill ? _visit.Salon.StaffWith(skill) : _visit.Salon.Staff;
        return all.Where(member => Part.Staff.Allows(member.Id));
    }

    private StaffCandidate Candidate(StaffMember member, Diary diary) => new(
        member,
        new UnitPool(member.Calendar, diary.Track(member.Calendar), member.Capacity, Spacing.Additive),
        Part.Staff.RankOf(member.Id),
        member.Skills.Length - (Part.Skill is null ? 0 : 1));
}
