using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Processes;

/// <summary>Front desks in several processes redeem from one ledger (W17; ledger laws 9 and 15).</summary>
public sealed class RacingForALedgerTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Four_processes_consume_exactly_what_exists()
    {
        const int Units = 200;
        const int Processes = 4;
        const int RoundsEach = 70;
        var file = await GrantAsync(Units);
        var answers = await Task.WhenAll(Enumerable.Range(1, Processes)
            .Select(number => Task.Run(() => RaceAsync(file, $"racer{number}", RoundsEach), Plans.Token)));

        var all = answers.SelectMany(answer => answer).ToList();
        Assert.Equal(Units, all.Count(answer => answer is [_, "spent"]));
        Assert.Equal(Processes * RoundsEach - Units, all.Count(answer => answer is [_, "refused"]));
        // Were one process always first, nothing would have been raced.
        Assert.All(answers, answer => Assert.Contains(answer, one => one is [_, "spent"]));
        var journals = await SoundJournalsAsync();
        Assert.Equal(Units, journals.Sum(journal => journal.ChangeOf(AccountRole.Consumed)));
        Assert.Equal(Units + 1, journals.Length);
        Assert.Equal(journals.Length, journals.DistinctBy(journal => journal.Command).Count());
    }

    [Fact]
    public async Task A_killed_process_loses_no_redemption_and_its_retries_redeem_once()
    {
        const int Rounds = 60;
        var file = await GrantAsync(1000);
        var acknowledged = new List<string>();
        for (var kill = 1; kill <= 4; kill++)
        {
            await using var racer = await RacingProcess.StartAsync("ledger", file, "doomed");
            // The same rounds each time: what was stored before a kill is a retry after it.
            for (var round = 1; round <= Rounds; round++)
            {
                await racer.SendAsync(round);
            }

            for (var i = 0; i < 11 * kill; i++)
            {
                acknowledged.Add((await racer.AnswerAsync())![0]);
            }

            await racer.KillAsync();
            while (await racer.AnswerAsync() is [var late, _])
            {
                acknowledged.Add(late);
            }
        }

        var journals = await SoundJournalsAsync();
        var spent = journals.Where(journal => journal.Kind is JournalKind.Spend).ToList();
        var log = await _folder.Store().Of<CommandLogEntry>(TenantId.Single).ListAsync(Plans.Token);
        Assert.Equal(
            spent.Select(journal => journal.Command).Order(ByValue),
            log.Select(entry => entry.Command).Except([journals[0].Command]).Order(ByValue));
        Assert.Equal(spent.Count, spent.DistinctBy(journal => journal.Command).Count());
        Assert.InRange(spent.Count, acknowledged.Distinct(StringComparer.Ordinal).Count(), Rounds);
        Assert.All(await RaceAsync(file, "doomed", Rounds), answer => Assert.Equal("spent", answer[1]));
        Assert.Equal(Rounds, (await SoundJournalsAsync()).Sum(journal => journal.ChangeOf(AccountRole.Consumed)));
    }

    /// <summary>
    /// On Unix a process that closes a file gives up all its locks on it; another process then took the log away.
    /// </summary>
    [Fact]
    public async Task A_check_beside_open_sessions_does_not_cut_them_off_from_what_others_write()
    {
        const int Rounds = 5;
        var file = await GrantAsync(1000);
        var store = _folder.Store();
        for (var visitor = 1; visitor <= 3; visitor++)
        {
            await store.CheckAsync(StoreCheckDepth.Schema, Plans.Token);
            var before = await store.Of<LedgerLine>(TenantId.Single).CountAsync(Plans.Token);
            await store.CheckAsync(StoreCheckDepth.Schema, Plans.Token);

            await RaceAsync(file, $"visitor{visitor}", Rounds);

            var after = await store.Of<LedgerLine>(TenantId.Single).CountAsync(Plans.Token);
            Assert.Equal(before + (2 * Rounds), after);
        }
    }

    private static Comparer<CommandId> ByValue { get; } =
        Comparer<CommandId>.Create((left, right) => left.Value.CompareTo(right.Value));

    private static async Task<List<string[]>> RaceAsync(string file, string name, int rounds)
    {
        await using var racer = await RacingProcess.StartAsync("ledger", file, name);
        var answers = new List<string[]>();
        for (var round = 1; round <= rounds; round++)
        {
            await racer.SendAsync(round);
            answers.Add((await racer.AnswerAsync())!);
        }

        return answers;
    }

    private async Task<string> GrantAsync(int units)
    {
        var file = _folder.File("salon.db");
        await using (await RacingProcess.StartAsync("grant", file, $"{units}"))
        {
        }

        return file;
    }

    /// <summary>The journals of the one ledger, found sound by the file's check and by the auditor.</summary>
    private async Task<ImmutableArray<Journal>> SoundJournalsAsync()
    {
        var store = _folder.Store();
        await store.CheckAsync(StoreCheckDepth.EveryPage, Plans.Token);
        await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Read, Plans.Token);
        var ledger = Assert.Single(await work.ReadLedgersAsync(null, 10, Plans.Token));
        var journals = await work.ReadJournalsAsync(ledger, only: null, Plans.Token);
        var first = journals[0];
        var empty = Ledger.Open(ledger, first.Owner, first.Unit, LotOrder.RegularFirst).ToSnapshot();
        Assert.Empty(LedgerAudit.Check(journals, Ledger.Rebuild(empty, journals).ToSnapshot()));
        var lines = await store.Of<LedgerLine>(TenantId.Single).CountAsync(Plans.Token);
        Assert.Equal(journals.Sum(journal => journal.Entries.Length), lines);
        return journals;
    }
}
