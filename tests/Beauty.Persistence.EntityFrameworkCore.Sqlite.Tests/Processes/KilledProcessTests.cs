using System.Globalization;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Processes;

/// <summary>
/// What was acknowledged is there, and nothing is there in part, whatever happens to a process (W6, W16, W20).
/// </summary>
public sealed class KilledProcessTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_killed_process_loses_nothing_it_acknowledged_and_leaves_nothing_half_done()
    {
        var store = await _folder.MigratedStoreAsync();
        var (acknowledged, next) = (new List<string>(), 1);

        for (var kill = 1; kill <= 5; kill++)
        {
            await using var racer = await RacingProcess.StartAsync("plans", store.File, "doomed");
            // Orders wait in the pipe, so that the process is at work when it is killed.
            for (var i = 0; i < 400; i++)
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

            next += 400;
        }

        await store.CheckAsync(StoreCheckDepth.EveryPage, Token);
        var log = await store.Of<CommandLogEntry>(TenantId.Single).ListAsync(Token);
        Assert.Empty(acknowledged.Except(log.Select(entry => entry.Payload), StringComparer.Ordinal));
        using var file = _folder.Connect();
        Assert.Equal(0L, file.Ask(Audit.HalfBookings));
        Assert.Equal(0L, file.Ask(Audit.OrphanClaims));
        // At most the one commit at work when a process was killed can be stored and not acknowledged.
        Assert.InRange(log.Count, acknowledged.Count, acknowledged.Count + 5);
    }

    [Fact]
    public async Task A_commit_that_the_disk_breaks_off_is_told_as_unknown_and_found_out_by_its_key()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs a limit on the size of files.");
        var store = await _folder.MigratedStoreAsync();
        await using var racer = await RacingProcess.StartWithFileLimitAsync(store.File, "short", kilobytes: 300);
        var (booked, round) = (new List<string>(), 0);

        string[]? answer;
        do
        {
            await racer.SendAsync(++round);
            answer = await racer.AnswerAsync();
            if (answer is [_, "booked", var appointment])
            {
                booked.Add(appointment);
            }
        }
        while (answer is [_, "booked", _]);

        Assert.Equal([round.ToString(CultureInfo.InvariantCulture), "failed", "OutcomeUnknownException"], answer!);
        await racer.KillAsync();
        var log = await store.Of<CommandLogEntry>(TenantId.Single).ListAsync(Token);
        Assert.Empty(booked.Except(log.Select(entry => entry.Payload), StringComparer.Ordinal));
        Assert.InRange(log.Count, booked.Count, booked.Count + 1);
        Assert.All(log, entry => Assert.Equal(OutcomeKind.Accepted, entry.Kind));
        await store.CheckAsync(StoreCheckDepth.EveryPage, Token);
    }
}
