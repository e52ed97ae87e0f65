using System.Collections.Concurrent;
using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Testing.Faults;
using static Beauty.Testing.Conformance.Trial;

namespace Beauty.Testing.Conformance;

/// <summary>Clients who consume units of one ledger at once, more than there are.</summary>
internal sealed class LedgerRush
{
    public const long Units = 20;

    private const int Clients = 8;
    private const int WishesPerClient = 4;
    private const int MostAttempts = 1000;
    private const int FirstCommand = 100;

    private readonly Trial _trial;
    private readonly bool _withState;
    private readonly ConcurrentBag<int> _accepted = [];
    private readonly ConcurrentDictionary<CommandId, int> _committed = new();

    private LedgerRush(Trial trial, bool withState) => (_trial, _withState) = (trial, withState);

    /// <summary>The commands that were told that they consumed a unit.</summary>
    public ImmutableArray<int> Accepted => [.. _accepted];

    /// <summary>How often each command was told that it was the one to be stored.</summary>
    public IReadOnlyDictionary<CommandId, int> CommittedTimes => _committed;

    /// <summary>All journals afterwards.</summary>
    public ImmutableArray<Journal> Journals { get; private set; }

    public long Consumed => Journals.Sum(journal => journal.ChangeOf(AccountRole.Consumed));

    /// <summary>Grants the units and lets all clients consume, some commands being sent twice at once.</summary>
    public static async Task<LedgerRush> RunAsync(Trial trial, double shareSentTwice, bool withState)
    {
        var rush = new LedgerRush(trial, withState);
        var ledger = NewLedger();
        ledger.Grant(Call(1), Units, Paid);
        await trial.ExpectCommitAsync(rush.PlanOf(ledger, 0, 1), CommitResult.Committed, "a new ledger");
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client =>
            Task.Run(() => rush.ClientAsync(client, shareSentTwice), trial.CancellationToken)));
        rush.Journals = await trial.ReadJournalsAsync();
        return rush;
    }

    /// <summary>Expects the auditor to find nothing wrong in the journals.</summary>
    public void ExpectSound()
    {
        var findings = LedgerAudit.Check(Journals, Rebuilt(Journals).ToSnapshot());
        Expect(findings.IsEmpty, $"the ledger is sound: {string.Join("; ", findings)}");
    }

    private async Task ClientAsync(int client, double shareSentTwice)
    {
        var chance = new Chance(client);
        for (var wish = 0; wish < WishesPerClient; wish++)
        {
            var command = FirstCommand + (client * WishesPerClient) + wish;
            var twice = chance.NextShare() < shareSentTwice;
            var first = Task.Run(() => SendAsync(command), _trial.CancellationToken);
            var second = twice ? Task.Run(() => SendAsync(command), _trial.CancellationToken) : first;
            var (answer, again) = (await first, await second);
            Expect(answer == again, $"command {command} was sent twice and answered {answer} and {again}");
            if (answer is OutcomeKind.Accepted)
            {
                _accepted.Add(command);
            }
        }
    }

    private async Task<OutcomeKind> SendAsync(int command)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            try
            {
                var answer = await _trial.InUnitAsync(Home, WorkIntent.Write, unit => AttemptAsync(unit, command));
                if (answer is not OutcomeKind.None)
                {
                    return answer;
                }
            }
            catch (StoreBusyException busy)
            {
                _trial.Note($"command {command}: {busy.Message}");
            }

            await Task.Yield();
        }

        throw new LawBrokenException($"command {command} got no answer in {MostAttempts} attempts");
    }

    private async Task<OutcomeKind> AttemptAsync(IUnitOfWork unit, int command)
    {
        var known = await unit.FindCommandAsync(Id<CommandId>(command), _trial.CancellationToken);
        if (known is not null)
        {
            return known.Outcome.Kind;
        }

        var (ledger, version) = await ReadAsync(unit);
        // Deciding takes time: others read and commit meanwhile, even where the store never waits.
        await Task.Yield();
        var plan = ledger.Spend(Call(command), 1).TryGetValue(out _, out _)
            ? PlanOf(ledger, version, command)
            : new CommitPlanBuilder().Build(Record(command, OutcomeKind.Refused, "ledgers.insufficient"));
        var result = await unit.CommitAsync(plan, _trial.CancellationToken);
        _trial.Note($"command {command} at journal {ledger.Sequence}, {plan.Command.Outcome.Kind}: {result}");
        if (result is not CommitResult.Committed)
        {
            return OutcomeKind.None;
        }

        _committed.AddOrUpdate(plan.Command.Command, 1, (_, times) => times + 1);
        return plan.Command.Outcome.Kind;
    }

    private async Task<(Ledger Ledger, long Version)> ReadAsync(IUnitOfWork unit)
    {
        if (_withState)
        {
            var found = await unit.LoadAsync([LedgerOwner], _trial.CancellationToken);
            return (LedgerIn(found[LedgerOwner]), found[LedgerOwner].Version);
        }

        return (Rebuilt(await unit.ReadJournalsAsync(Id<LedgerId>(1), only: null, _trial.CancellationToken)), 0);
    }

    private CommitPlan PlanOf(Ledger ledger, long version, int command)
    {
        var builder = new CommitPlanBuilder().Post(ledger.PendingJournals);
        if (_withState)
        {
            builder.Change(new(LedgerOwner, version, StateOf(ledger, version + 1), default, []));
        }

        return builder.Build(Record(command));
    }
}
