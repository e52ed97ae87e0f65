using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.ReadModels;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Processes;

/// <summary>Two front desks in two processes on one file, a thousand times after the same hour (T51).</summary>
public sealed class TwoProcessesTests : IDisposable
{
    private const int Rounds = 1000;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_books_and_the_other_is_told_who_is_in_the_way()
    {
        var file = _folder.File("salon.db");
        await using (await RacingProcess.StartAsync("salon", file))
        {
        }

        await using var first = await RacingProcess.StartAsync("desk", file, "first");
        await using var second = await RacingProcess.StartAsync("desk", file, "second");
        var wonByFirst = 0;

        for (var round = 1; round <= Rounds; round++)
        {
            // Released one after the other, so each is released first in every other round.
            var (sooner, later) = round % 2 == 0 ? (first, second) : (second, first);
            await Task.WhenAll(sooner.SendAsync(round), later.SendAsync(round));
            var answers = await Task.WhenAll(first.AnswerAsync(), second.AnswerAsync());

            var booked = Assert.Single(answers, answer => answer is [_, "booked", _])!;
            var refused = Assert.Single(answers, answer => answer is [_, "refused", _, _])!;
            Assert.Equal([$"{round}", "refused", booked[2], "scheduling.staff-busy"], refused);
            wonByFirst += ReferenceEquals(booked, answers[0]) ? 1 : 0;
        }

        // Were one process always first, nothing would have been raced.
        Assert.InRange(wonByFirst, 1, Rounds - 1);
        await AuditAsync();
    }

    private async Task AuditAsync()
    {
        var store = _folder.Store();
        await store.CheckAsync(StoreCheckDepth.EveryPage, Plans.Token);
        Assert.Equal(Rounds, await store.Of<AppointmentSummary>(TenantId.Single).CountAsync(Plans.Token));
        Assert.Equal(Rounds, await store.Of<DayBookEntry>(TenantId.Single).CountAsync(Plans.Token));
        var log = await store.Of<CommandLogEntry>(TenantId.Single).ListAsync(Plans.Token);
        Assert.Equal(Rounds, log.Count(entry => entry.Kind == OutcomeKind.Refused));
        using var file = _folder.Connect();
        Assert.Equal(0L, file.Ask(Audit.Overlaps));
        Assert.Equal(2L * Rounds, file.Ask("SELECT count(*) FROM claims"));
        Assert.Equal((long)Rounds, file.Ask("SELECT count(*) FROM outbox WHERE stream_kind = 'appointment'"));
    }
}
