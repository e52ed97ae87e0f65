using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Scheduling.Tests.Availability;

/// <summary>
/// A naive answer to "may this visit start then": tries every order, wait, person and resource, and looks at every
/// minute.
/// </summary>
/// <remarks>
/// Shares no code with the engine but the rosters' and locations' own working time. Capacities are counted.
/// </remarks>
internal sealed partial class Oracle
{
    private const int MinutesBefore = 2 * 24 * 60;
    private const int MinutesAfter = 3 * 24 * 60;

    private readonly Scenario _scenario;
    private readonly Instant _origin;
    private readonly bool[] _open;
    private readonly Dictionary<StaffId, bool[]> _works;

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
