using System.Collections.Immutable;
using Beauty.Domain.Identity;

namespace Beauty.Scheduling.Availability;

/// <summary>
/// Finds the order and the waits in which the steps of a visit fit from one start, the shortest waits first (T35).
/// </summary>
/// <remarks>
/// Ways through the steps are followed from the one with the least total wait; among equals the given order comes
/// first. Two ways with the same steps done, ending with the same step at the same time, go on alike, so only the first
/// is followed. After <see cref="MostTries"/> the search for this start ends; search and booking end alike.
/// </remarks>
internal sealed class RouteFinder(VisitQuestion question, StepPlacer placer, StaffId? samePerson)
{
    /// <summary>The stated limit of T35, far above what visits need.</summary>
    private const int MostTries = 20_000;

    private readonly long _waitStep = question.Salon.Location.Rules.Grid.StepMinutes * 60L;
    private readonly long _longestWait = (long)question.Request.LongestWait.TotalSeconds;
    private readonly PriorityQueue<Way, (long Waited, int Turn)> _ways = new();
    private readonly HashSet<(int Done, int Step, long At)> _followed = [];
    private readonly Dictionary<(int Step, long At), ImmutableArray<PlacedPart>?> _placed = [];
    private int _turn;

    /// <summary>Complete visits from a start, one after the other, as far as somebody reads on.</summary>
    internal IEnumerable<ImmutableArray<PlacedPart>> From(long start) =>
        question.Steps is [var only] ? Alone(only, start) : Ways(start);

    /// <summary>Most visits are one service, for which there is nothing to order and nothing to wait for.</summary>
    private IEnumerable<ImmutableArray<PlacedPart>> Alone(ImmutableArray<PartQuestion> step, long start) =>
        placer.Place(step, start, samePerson) is { } parts ? [parts] : [];

    private IEnumerable<ImmutableArray<PlacedPart>> Ways(long start)
    {
        foreach (var first in NextSteps(0))
        {
            Consider(new Way(null, first, start, 0, 0));
        }

        for (var tries = 0; tries < MostTries && _ways.TryDequeue(out var way, out _); tries++)
        {
            ConsiderWaitingLonger(way);
            if (!_followed.Add((way.Done, way.Step, way.At)) || Place(way) is null)
            {
                continue;
            }

            if (int.PopCount(way.Done) == question.Steps.Length)
            {
                yield return [.. way.FromFirst().SelectMany(one => Place(one)!.Value)];
            }

            foreach (var next in NextSteps(way.Done))
            {
                var at = question.EarliestAfter(question.Steps[way.Step], way.At, question.Steps[next]);
                Consider(new Way(way, next, at, 0, way.Waited));
            }
        }
    }

    private void Consider(Way way) => _ways.Enqueue(way, (way.Waited, _turn++));

    private void ConsiderWaitingLonger(Way way)
    {
        // The visit starts when asked; only later steps may wait.
        if (way.Before is not null && way.Wait + _waitStep <= _longestWait)
        {
            Consider(way with
            {
                At = way.At + _waitStep,
                Wait = way.Wait + _waitStep,
                Waited = way.Waited + _waitStep,
            });
        }
    }

    /// <summary>A step fits at a time whatever came before it, so each pair is tried once.</summary>
    private ImmutableArray<PlacedPart>? Place(Way way)
    {
        if (!_placed.TryGetValue((way.Step, way.At), out var parts))
        {
            _placed.Add((way.Step, way.At), parts = placer.Place(question.Steps[way.Step], way.At, samePerson));
        }

        return parts;
    }

    private IEnumerable<int> NextSteps(int done)
    {
        var open = Enumerable.Range(0, question.Steps.Length).Where(step => (done & (1 << step)) == 0);
        return question.Request.IsInAnyOrder ? open : open.Take(1);
    }

    /// <summary>One way through the visit: the steps before, then a step at a time after a wait.</summary>
    private sealed record Way(Way? Before, int Step, long At, long Wait, long Waited)
    {
        /// <summary>The steps done, one bit each.</summary>
        internal int Done => (Before?.Done ?? 0) | (1 << Step);

        internal IEnumerable<Way> FromFirst() => (Before?.FromFirst() ?? []).Append(this);
    }
}
