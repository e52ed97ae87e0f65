using System.Globalization;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Processes;

/// <summary>
/// What was acknowledged is there, and nothing is there in part, whoever is killed (W6, W16, W20).
/// </summary>
public sealed class KillingTests(SharedServer server)
{
    [Fact]
    public async Task A_killed_client_loses_nothing_it_acknowledged_and_leaves_nothing_half_done()
    {
        await using var database = await TempDatabase.MigratedAsync(server);
        var (acknowledged, next) = (new List<string>(), 1);

        for (var kill = 1; kill <= 4; kill++)
        {
            await using var racer = await RacingProcess.StartAsync("plans", database.Address, "doomed");
            // Orders wait in the pipe, so that the process is at work when it is killed.
            for (var i = 0; i < 300; i++)
            {
                await racer.SendAsync(next + i);
            }

            for (var i = 0; i < 17 * kill; i++)
            {
                acknowledged.Add((await racer.AnswerAsync())![2]);
            }

            await racer.KillAsync();
            while (await racer.AnswerAsync() is [_, _, var late])
            {
                acknowledged.Add(late);
            }

            next += 300;
        }

        await AuditAsync(database.Store(), acknowledged, kills: 4);
        Assert.Equal(0L, await database.AskAsync(Audit.HalfBookings));
        Assert.Equal(0L, await database.AskAsync(Audit.OrphanClaims));
    }

    [Fact]
    public async Task A_killed_server_keeps_what_it_acknowledged_and_its_clients_are_told_the_truth()
    {
        SharedServer.Require();
        // Durable, as a salon's is: what was acknowledged is on disk.
        await using var own = await ThrowAwayServer.StartAsync("");
        var name = await own.MakeDatabaseAsync();
        await using var store = new PostgreSqlStore(
            new() { ConnectionString = own.Address(name).ToString() }, new NoteSerializer());
        await store.MigrateAsync(Plans.Token);
        await store.CheckAsync(Plans.Token);
        var (acknowledged, unknown, round) = (new List<string>(), 0, 0);

        for (var kill = 1; kill <= 3; kill++)
        {
            await using var racer = await RacingProcess.StartAsync("plans", own.Address(name).ToString(), "witness");
            for (var i = 0; i < 300; i++)
            {
                await racer.SendAsync(++round);
            }

            for (var i = 0; i < 17 * kill; i++)
            {
                acknowledged.Add((await racer.AnswerAsync())![2]);
            }

            await own.KillAsync();
            unknown += await DrainAsync(racer, acknowledged);
            await own.RestartAsync();
        }

        Assert.InRange(unknown, 0, 3);
        await AuditAsync(store, acknowledged, kills: 3);
    }

    // All answers up to that of a last round, among which each is a booking or an honest "busy" or "unknown".
    private static async Task<int> DrainAsync(RacingProcess racer, List<string> acknowledged)
    {
        var unknown = 0;
        await racer.SendAsync(0);
        while (await racer.AnswerAsync() is { } answer && answer[0] is not "0")
        {
            if (answer is [_, "booked", var booked])
            {
                acknowledged.Add(booked);
            }
            else
            {
                Assert.True(
                    answer is [_, "failed", "StoreBusyException" or "OutcomeUnknownException"],
                    string.Join(' ', answer));
                unknown += answer[2] is "OutcomeUnknownException" ? 1 : 0;
            }
        }

        return unknown;
    }

    private static async Task AuditAsync(PostgreSqlStore store, List<string> acknowledged, int kills)
    {
        var log = await ListAsync(store);
        Assert.Empty(acknowledged.Except(log.Select(entry => entry.Payload), StringComparer.Ordinal));
        // At most the one commit at work when somebody was killed can be stored and not acknowledged.
        Assert.True(
            log.Count <= acknowledged.Count + kills,
            string.Create(CultureInfo.InvariantCulture, $"{log.Count} stored, {acknowledged.Count} acknowledged"));
    }

    // The pool of a killed server holds dead connections: each is found dead once.
    private static async Task<IReadOnlyList<CommandLogEntry>> ListAsync(PostgreSqlStore store)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await store.Of<CommandLogEntry>(TenantId.Single).ListAsync(Plans.Token);
            }
            catch (StoreBusyException) when (attempt < 10)
            {
                await Task.Yield();
            }
        }
    }
}
