using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Scheduling.Tests.Availability;

/// <summary>
/// A naive answer to "may this visit start then": tries every order, wait, person and resource, and looks at every
/// minute.
/// </summary>
/// <remarks>Shares no code with the engine but the rosters' and locations' own working time. Capacities are
/// counted.</remarks>
internal sealed class Oracle
{
    private const int MinutesBefore = 2 * 24 * 60;
    private const int MinutesAfter = 3 * 24 * 60;

    private readonly Scenario _scenario;
    private readonly Instant _origin;
    private readonly bool[] _open;
    private readonly Dictionary<StaffId, bool[]> _works;
    private readonly Dictionary<(int Part, int Start, StaffId Staff), bool> _canWork = [];

    internal Oracle(Scenario scenario)
    {
        _scenario = scenario;
        _origin = scenario.Day.Start;
        var all = TimeRange.Between(_origin - Minutes(MinutesBefore), _origin + Minutes(MinutesAfter));
        _open = MinutesOf(scenario.Salon.Location.OpenTime(all));
        _works = scenario.Salon.Staff.ToDictionary(
            member => member.Id, member =>
                MinutesOf(member.Roster.WorkingTime(all)).Zip(_open, (a, b) => a && b).ToArray());
    }

    private VisitRequest Request => _scenario.Request;

    private Salon Salon => _scenario.Salon;

    private BookingRules Rules => Salon.Location.Rules;

    /// <summary>The starts on the grid of a range, minute by minute.</summary>
    internal IEnumerable<Instant> Grid(TimeRange range)
    {
        for (var at = range.Start; at < range.End; at += Minutes(1))
        {
            var minute = at;
            if (Rules.Grid.Origin == GridOrigin.LocalMidnight
                ? IsStepFromMidnight(at)
                : FirstServers().Exists(works => IsStepFromWindowStart(works, Minute(minute))))
            {
                yield return at;
            }
        }
    }

    internal bool IsFree(Instant start) =>
        Orders().Any(order => Timetables(order, Minute(start)).Any(starts => Fits(order, starts)));

    private List<bool[]> FirstServers()
    {
        var first = Request.IsInAnyOrder ? Request.Parts : Steps()[0].Select(part => Request.Parts[part]);
        var servers = first.Where(part => part.Footprint.IsAttended)
            .SelectMany(part => Salon.Staff.Where(member => MayServe(part, member)))
            .Select(member => _works[member.Id])
            .ToList();
        return servers.Count > 0 ? servers : [_open];
    }

    private bool IsStepFromMidnight(Instant at)
    {
        var local = at.InZone(_scenario.Zone).TimeOfDay;
        return ((local.Hour * 60) + local.Minute) % Rules.Grid.StepMinutes == 0;
    }

    /// <summary>Who works for days on end has no start of a shift: then from midnight.</summary>
    private bool IsStepFromWindowStart(bool[] works, int minute)
    {
        var from = minute;
        while (from > -MinutesBefore && works[from + MinutesBefore - 1] && works[from + MinutesBefore])
        {
            from--;
        }

        return works[minute + MinutesBefore]
            && (from == -MinutesBefore
                ? IsStepFromMidnight(_origin + Minutes(minute))
                : (minute - from) % Rules.Grid.StepMinutes == 0);
    }

    private List<List<int>> Steps()
    {
        var steps = new List<List<int>>();
        foreach (var (i, part) in Request.Parts.Index())
        {
            if (part.IsTogether)
            {
                steps[^1].Add(i);
            }
            else
            {
                steps.Add([i]);
            }
        }

        return steps;
    }

    private IEnumerable<List<List<int>>> Orders() => Request.IsInAnyOrder ? Permutations(Steps()) : [Steps()];

    private static IEnumerable<List<List<int>>> Permutations(List<List<int>> steps) => steps.Count <= 1
        ? [steps]
        : steps.SelectMany(first =>
            Permutations([.. steps.Where(step => step != first)]).Select(rest => rest.Prepend(first).ToList()));

    /// <summary>The starts of the steps of an order, for every way to wait.</summary>
    private List<List<int>> Timetables(List<List<int>> order, int start)
    {
        var all = new List<List<int>> { new() { start } };
        for (var step = 1; step < order.Count; step++)
        {
            all = [.. all.SelectMany(starts => Waits().Select(wait =>
                starts.Append(starts[^1] + LengthAndPause(order[step - 1], order[step]) + wait).ToList()))];
        }

        return all;
    }

    private IEnumerable<int> Waits()
    {
        for (var wait = 0; wait <= Request.LongestWait.TotalMinutes; wait += Rules.Grid.StepMinutes)
        {
            yield return wait;
        }
    }

    private int LengthAndPause(List<int> step, List<int> next)
    {
        var longest = 0;
        foreach (var (before, after) in from before in step from after in next select (before, after))
        {
            var pause = Rules.VisitPause == VisitPauseRule.None
                ? 0
                : Math.Max(CleanUp(before), Preparation(after));
            longest = Math.Max(longest, Length(before) + pause);
        }

        return longest;
    }

    private bool Fits(List<List<int>> order, List<int> starts)
    {
        var parts = order.Zip(starts)
            .SelectMany((one, step) => one.First.Select(part => new Piece(part, one.Second, step))).ToList();
        return parts.TrueForAll(IsOpen)
            && IsClientFree(parts)
            && PeopleFor(parts, []).Any(people => PeopleFit(parts, people))
            && ResourcesFor(Needs(parts), []).Any(chosen => ResourcesFit(Needs(parts), chosen));
    }

    private bool IsOpen(Piece piece)
    {
        var footprint = Request.Parts[piece.Part].Footprint;
        var from = piece.Start - (footprint.Preparation.MayLieOutsideWorkingTime ? 0 : Preparation(piece.Part));
        var to = piece.Start + Length(piece.Part)
            + (footprint.CleanUp.MayLieOutsideWorkingTime ? 0 : CleanUp(piece.Part));
        var whole = (piece.Start - Preparation(piece.Part), piece.Start + Length(piece.Part) + CleanUp(piece.Part));
        return Between(from, to).All(minute => _open[minute + MinutesBefore])
            && !Claims(CalendarId.Of(Salon.Location.Id)).Any(claim => Share(whole, Core(claim)));
    }

    private bool IsClientFree(List<Piece> parts)
    {
        var time = (parts.Min(piece => piece.Start), parts.Max(piece => piece.Start + Length(piece.Part)));
        return Request.Client is not { } client
            || !Claims(CalendarId.Of(client)).Any(claim => Share(Core(claim), time));
    }

    private IEnumerable<List<StaffMember?>> PeopleFor(List<Piece> parts, List<StaffMember?> chosen)
    {
        if (chosen.Count == parts.Count)
        {
            return [chosen];
        }

        var part = Request.Parts[parts[chosen.Count].Part];
        StaffMember?[] options = part.Footprint.IsAttended
            ? [.. Salon.Staff.Where(member => MayServe(part, member) && CanWork(parts[chosen.Count], member))]
            : [null];
        return options.SelectMany(member => PeopleFor(parts, [.. chosen, member]));
    }

    private static bool MayServe(VisitPart part, StaffMember member) =>
        member.Skills.Contains(part.Skill!.Value)
        && (part.Staff.Named is { } named ? member.Id == named : !part.Staff.Excluded.Contains(member.Id));

    /// <summary>Whether somebody could do a part if the visit had no other.</summary>
    private bool CanWork(Piece piece, StaffMember member)
    {
        if (!_canWork.TryGetValue((piece.Part, piece.Start, member.Id), out var can))
        {
            var footprint = Request.Parts[piece.Part].Footprint;
            var works = Work(piece);
            can = works.TrueForAll(one =>
                    Between(one.From, one.To).All(minute => IsBufferThatMayLieOutside(footprint, piece, minute)
                        || _works[member.Id][minute + MinutesBefore]))
                && !Claims(member.Calendar)
                    .Any(claim => claim.Unit is null && works.Exists(one => Share((one.From, one.To), Core(claim))))
                && works.SelectMany(one => Between(one.From, one.To))
                    .All(minute => Load(member, minute) < member.Capacity);
            _canWork.Add((piece.Part, piece.Start, member.Id), can);
        }

        return can;
    }

    private bool IsBufferThatMayLieOutside(Footprint footprint, Piece piece, int minute) =>
        (minute < piece.Start && footprint.Preparation.MayLieOutsideWorkingTime)
        || (minute >= piece.Start + Length(piece.Part) && footprint.CleanUp.MayLieOutsideWorkingTime);

    private bool PeopleFit(List<Piece> parts, List<StaffMember?> people)
    {
        var serving = people.OfType<StaffMember>().Distinct().ToList();
        return (!Request.IsSamePersonForAll || serving.Count <= 1)
            && serving.TrueForAll(member => IsEnough(member, [.. parts.Where((_, i) => people[i] == member)]));
    }

    private bool IsEnough(StaffMember member, List<Piece> pieces)
    {
        var works = pieces.SelectMany(piece =>
            Work(piece).Select(work => (piece.Step, work.From, work.To, work.CoreFrom, work.CoreTo))).ToList();
        return works.SelectMany(one => Between(one.From, one.To)).Distinct().All(minute =>
        {
            var here = works.Where(one => one.From <= minute && minute < one.To).ToList();
            var cores = here.Where(one => one.CoreFrom <= minute && minute < one.CoreTo).GroupBy(one => one.Step);
            var mine = member.Capacity == 1 ? 1 : here.GroupBy(one => one.Step).Max(step => step.Count());
            return Load(member, minute) + mine <= member.Capacity && cores.All(step => step.Count() <= member.Capacity);
        });
    }

    private int Load(StaffMember member, int minute) =>
        Claims(member.Calendar)
            .Count(claim => claim.Unit is not null
                && Occupied(claim) is var (from, to) && from <= minute && minute < to);

    /// <summary>When the person of a part works: each run of active phases with buffers; buffers beside a processing
    /// phase alone.</summary>
    private List<(int From, int To, int CoreFrom, int CoreTo)> Work(Piece piece)
    {
        var phases = Request.Parts[piece.Part].Footprint.Phases;
        var works = new List<(int From, int To, int CoreFrom, int CoreTo)>();
        var (start, end) = (piece.Start, piece.Start + Length(piece.Part));
        if (Preparation(piece.Part) > 0 && phases[0].Kind == PhaseKind.Processing)
        {
            works.Add((start - Preparation(piece.Part), start, start - Preparation(piece.Part), start));
        }

        foreach (var (from, to) in Runs(piece, phase => phase.Kind == PhaseKind.Active))
        {
            works.Add((
                from == start ? from - Preparation(piece.Part) : from,
                to == end ? to + CleanUp(piece.Part) : to,
                from,
                to));
        }

        if (CleanUp(piece.Part) > 0 && phases[^1].Kind == PhaseKind.Processing)
        {
            works.Add((end, end + CleanUp(piece.Part), end, end + CleanUp(piece.Part)));
        }

        return works;
    }

    private List<(int From, int To)> Runs(Piece piece, Func<Phase, bool> isNeeded)
    {
        var minutes = new SortedSet<int>();
        var at = piece.Start;
        foreach (var phase in Request.Parts[piece.Part].Footprint.Phases)
        {
            var length = (int)phase.Length.TotalMinutes;
            minutes.UnionWith(isNeeded(phase) ? Between(at, at + length) : []);
            at += length;
        }

        var starts = minutes.Where(minute => !minutes.Contains(minute - 1)).ToList();
        return [.. starts.Select(from =>
            (from, Between(from, from + 2000).First(minute => !minutes.Contains(minute))))];
    }

    private List<(Piece Piece, ResourceNeed Need)> Needs(List<Piece> parts) =>
        [.. parts.SelectMany(piece => Request.Parts[piece.Part].Footprint.Needs.Select(need => (piece, need)))];

    private IEnumerable<List<Resource>> ResourcesFor(List<(Piece Piece, ResourceNeed Need)> needs,
        List<Resource> chosen) =>
        chosen.Count == needs.Count
            ? [chosen]
            : Salon.Resources
                .Where(resource => resource.Kind == needs[chosen.Count].Need.Kind)
                .Where(resource => ResourcesFit([needs[chosen.Count]], [resource]))
                .SelectMany(resource => ResourcesFor(needs, [.. chosen, resource]));

    private bool ResourcesFit(List<(Piece Piece, ResourceNeed Need)> needs, List<Resource> chosen) =>
        chosen.Distinct().All(resource =>
        {
            var uses = needs.Where((_, i) => chosen[i] == resource).ToList();
            return uses.Select(use => use.Piece.Part).Distinct().Count() == uses.Count
                && (resource.Capacity == 1 ? IsAlone(resource, uses) : IsWithinCapacity(resource, uses));
        });

    /// <summary>One unit: every pair of uses is looked at.</summary>
    private bool IsAlone(Resource resource, List<(Piece Piece, ResourceNeed Need)> uses)
    {
        var mine = uses.SelectMany(use => Uses(resource, use.Piece)).ToList();
        var others = Claims(resource.Calendar).ToList();
        return uses.TrueForAll(use => use.Need.Units == 1)
            && !mine.Exists(use => others.Exists(claim => claim.Unit is null
                ? Share((use.From - use.Before, use.To + use.After), Core(claim))
                : AreTooClose(use, claim)))
            && mine.GroupBy(use => use.Step)
                .All(step => step.SelectMany(use => Between(use.From, use.To)).GroupBy(minute => minute)
                .All(minute => minute.Count() == 1));
    }

    private bool AreTooClose((int Step, int From, int To, int Before, int After) use, Claim claim)
    {
        var (from, to) = Core(claim);
        var (before, after) = ((int)claim.Before.TotalMinutes, (int)claim.After.TotalMinutes);
        if (Rules.Turnover == TurnoverRule.Additive)
        {
            return Share((use.From - use.Before, use.To + use.After), (from - before, to + after));
        }

        return from >= use.From
            ? from - use.To < Math.Max(use.After, before)
            : use.From - to < Math.Max(after, use.Before);
    }

    /// <summary>Several units with like buffers: at each minute they are counted (T39).</summary>
    private bool IsWithinCapacity(Resource resource, List<(Piece Piece, ResourceNeed Need)> uses)
    {
        var mine = uses.SelectMany(use => Uses(resource, use.Piece).Select(one => (Use: one, use.Need.Units))).ToList();
        var others = Claims(resource.Calendar).ToList();
        if (mine.Exists(one => others.Exists(claim => claim.Unit is null
            && Share((one.Use.From - one.Use.Before, one.Use.To + one.Use.After), Core(claim)))))
        {
            return false;
        }

        var additive = Rules.Turnover == TurnoverRule.Additive;
        var taken = mine.Select(one => (
            one.Use.Step,
            From: additive ? one.Use.From - one.Use.Before : one.Use.From,
            To: one.Use.To + one.Use.After,
            one.Units)).ToList();
        return taken.SelectMany(one => Between(one.From, one.To)).Distinct().All(minute =>
        {
            var here = taken.Where(one => one.From <= minute && minute < one.To).GroupBy(one => one.Step)
                .Max(step => step.Sum(one => one.Units));
            var there = others.Count(claim =>
                (additive ? Occupied(claim) : (Core(claim).From, Occupied(claim).To)) is var (from, to)
                && from <= minute && minute < to);
            return here + there <= resource.Capacity;
        });
    }

    private IEnumerable<(int Step, int From, int To, int Before, int After)> Uses(Resource resource, Piece piece) =>
        Runs(piece, phase => !phase.Releases.Contains(resource.Kind)).Select(run => (
            piece.Step,
            run.From,
            run.To,
            run.From == piece.Start ? Preparation(piece.Part) : 0,
            Math.Max(
                (int)resource.Turnover.TotalMinutes,
                run.To == piece.Start + Length(piece.Part) ? CleanUp(piece.Part) : 0)));

    private ImmutableArray<Claim> Claims(CalendarId calendar) => _scenario.Diary.ClaimsOf(calendar);

    private (int From, int To) Core(Claim claim) => (Minute(claim.Core.Start), Minute(claim.Core.End));

    private (int From, int To) Occupied(Claim claim) => (Minute(claim.Occupied.Start), Minute(claim.Occupied.End));

    private static bool Share((int From, int To) one, (int From, int To) other) =>
        Between(one.From, one.To).Any(minute => other.From <= minute && minute < other.To);

    private static IEnumerable<int> Between(int from, int to) => Enumerable.Range(from, Math.Max(0, to - from));

    private int Length(int part) => (int)Request.Parts[part].Footprint.Length.TotalMinutes;

    private int Preparation(int part) => (int)Request.Parts[part].Footprint.Preparation.Length.TotalMinutes;

    private int CleanUp(int part) => (int)Request.Parts[part].Footprint.CleanUp.Length.TotalMinutes;

    private int Minute(Instant at) => (int)(at - _origin).TotalMinutes;

    private static Duration Minutes(int minutes) => Duration.FromMinutes(minutes);

    private bool[] MinutesOf(TimeRanges ranges)
    {
        var minutes = new bool[MinutesBefore + MinutesAfter];
        foreach (var range in ranges)
        {
            Array.Fill(minutes, true, Minute(range.Start) + MinutesBefore, (int)range.Length.TotalMinutes);
        }

        return minutes;
    }

    /// <summary>A part at a start, in the step of the visit.</summary>
    private sealed record Piece(int Part, int Start, int Step);
}
