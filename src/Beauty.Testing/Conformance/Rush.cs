using System.Collections.Concurrent;
using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Calendars;
using Beauty.Testing.Faults;
using static Beauty.Testing.Conformance.Trial;

namespace Beauty.Testing.Conformance;

/// <summary>Clients who book at once, as the command runner does it: key first, then read, decide and commit.</summary>
internal sealed class Rush
{
    private const int Clients = 8;
    private const int WishesPerClient = 8;
    private const int MostAttempts = 1000;

    private readonly Trial _trial;
    private readonly ConcurrentBag<Visit> _accepted = [];
    private readonly ConcurrentDictionary<CommandId, int> _committed = new();

    private Rush(Trial trial) => _trial = trial;

    /// <summary>The visits whose booking was acknowledged.</summary>
    public ImmutableArray<Visit> Accepted => [.. _accepted.DistinctBy(visit => visit.Id)];

    /// <summary>How often each command was told that it was the one to be stored.</summary>
    public IReadOnlyDictionary<CommandId, int> CommittedTimes => _committed;

    /// <summary>All pages afterwards.</summary>
    public ImmutableArray<CalendarPage> Pages { get; private set; }

    /// <summary>Lets all clients book, some commands being sent twice at once.</summary>
    public static async Task<Rush> RunAsync(Trial trial, double shareSentTwice)
    {
        var rush = new Rush(trial);
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client =>
            Task.Run(() => rush.ClientAsync(client, shareSentTwice), trial.CancellationToken)));
        rush.Pages = await trial.ReadPagesAsync(Home, Calendars, Days);
        return rush;
    }

    private async Task ClientAsync(int client, double shareSentTwice)
    {
        // The wishes are the same in every run; only who comes first is not.
        var chance = new Chance(client);
        for (var wish = 0; wish < WishesPerClient; wish++)
        {
            var number = client * WishesPerClient + wish + 1;
            var from = 20 + chance.NextBelow(16) * 0.5;
            var visit = Visit(
                number, from, from + (chance.NextBelow(3) + 1) * 0.5,
                chance.NextBelow(2) == 0 ? Anna : Bella, chance.NextBelow(2) == 0 ? Room : Bed);
            var twice = chance.NextShare() < shareSentTwice;
            var first = Task.Run(() => SendAsync(visit, number), _trial.CancellationToken);
            var second = twice ? Task.Run(() => SendAsync(visit, number), _trial.CancellationToken) : first;
            var (answer, again) = (await first, await second);
            Expect(answer == again, $"{visit} was sent twice and answered {answer} and {again}");
            if (answer is OutcomeKind.Accepted)
            {
                _accepted.Add(visit);
            }
        }
    }

    private async Task<OutcomeKind> SendAsync(Visit visit, int command)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            try
            {
                var answer = await _trial.InUnitAsync(
                    Home, WorkIntent.Write, unit => AttemptAsync(unit, visit, command));
                if (answer is not OutcomeKind.None)
                {
                    return answer;
                }
            }
            catch (StoreBusyException busy)
            {
                _trial.Note($"{visit}: {busy.Message}");
            }

            await Task.Yield();
        }

        throw new LawBrokenException($"{visit} got no answer in {MostAttempts} attempts");
    }

    private async Task<OutcomeKind> AttemptAsync(IUnitOfWork unit, Visit visit, int command)
    {
        var token = _trial.CancellationToken;
        var known = await unit.FindCommandAsync(Id<CommandId>(command), token);
        if (known is not null)
        {
            return known.Outcome.Kind;
        }

        var pages = await unit.ReadPagesAsync(visit.Calendars, visit.Days, token);
        // Deciding takes time: others read and commit meanwhile, even where the store never waits.
        await Task.Yield();
        var taken = pages.SelectMany(page => page.Claims).Any(claim => claim.Core.Overlaps(visit.Time));
        var plan = taken
            ? new CommitPlanBuilder().Build(Record(command, OutcomeKind.Refused, "kit.taken"))
            : Booking(new CommitPlanBuilder().Read(pages), visit, command).Build(Record(command));
        var result = await unit.CommitAsync(plan, token);
        var deed = taken ? "is refused" : "books";
        _trial.Note($"{visit} {deed} {string.Join(", ", visit.Calendars)} at {visit.Time}: {result}");
        if (result is not CommitResult.Committed)
        {
            return OutcomeKind.None;
        }

        _committed.AddOrUpdate(plan.Command.Command, 1, (_, times) => times + 1);
        return plan.Command.Outcome.Kind;
    }
}
