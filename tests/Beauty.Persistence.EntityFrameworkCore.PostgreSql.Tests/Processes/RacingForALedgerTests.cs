using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Processes;

/// <summary>Front desks in several processes redeem from one ledger (W17; ledger laws 9 and 15).</summary>
public sealed class RacingForALedgerTests(SharedServer server)
{
    [Fact]
    public async Task Four_processes_consume_exactly_what_exists()
    {
        const int Units = 120;
        const int Processes = 4;
        const int RoundsEach = 40;
        await using var database = await TempDatabase.EmptyAsync(server);
        await using (await RacingProcess.StartAsync("grant", database.Address, $"{Units}"))
        {
        }

        var answers = await Task.WhenAll(Enumerable.Range(1, Processes)
            .Select(number => Task.Run(() => RaceAsync(database.Address, $"racer{number}", RoundsEach), Plans.Token)));

        var all = answers.SelectMany(answer => answer).ToList();
        Assert.Equal(Units, all.Count(answer => answer is [_, "spent"]));
        Assert.Equal(Processes * RoundsEach - Units, all.Count(answer => answer is [_, "refused"]));
        // Were one process always first, nothing would have been raced.
        Assert.All(answers, answer => Assert.Contains(answer, one => one is [_, "spent"]));
        await using var work = await database.Store().BeginAsync(TenantId.Single, WorkIntent.Read, Plans.Token);
        var ledger = Assert.Single(await work.ReadLedgersAsync(null, 10, Plans.Token));
        var journals = await work.ReadJournalsAsync(ledger, only: null, Plans.Token);
        var empty = Ledger.Open(ledger, journals[0].Owner, journals[0].Unit, LotOrder.RegularFirst).ToSnapshot();
        Assert.Empty(LedgerAudit.Check(journals, Ledger.Rebuild(empty, journals).ToSnapshot()));
        Assert.Equal(Units, journals.Sum(journal => journal.ChangeOf(AccountRole.Consumed)));
        Assert.Equal(Units + 1, journals.Length);
    }

    private static async Task<List<string[]>> RaceAsync(string address, string name, int rounds)
    {
        await using var racer = await RacingProcess.StartAsync("ledger", address, name);
        var answers = new List<string[]>();
        for (var round = 1; round <= rounds; round++)
        {
            await racer.SendAsync(round);
            answers.Add((await racer.AnswerAsync())!);
        }

        return answers;
    }
}
