namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Processes;

public sealed class TwoProcessesTests : IDisposable
{
    private const int Rounds = 1000;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Of_two_processes_after_one_hour_one_books_and_the_other_is_told_who_is_in_the_way()
    {
        var store = await _folder.MigratedStoreAsync();
        await using var first = await RacingProcess.StartAsync(store.File, "first");
        await using var second = await RacingProcess.StartAsync(store.File, "second");
        var wonByFirst = 0;

        for (var round = 1; round <= Rounds; round++)
        {
            // Released one after the other, so each is released first in every other round.
            var (sooner, later) = round % 2 == 0 ? (first, second) : (second, first);
            await Task.WhenAll(sooner.SendAsync(round), later.SendAsync(round));
            var answers = await Task.WhenAll(first.AnswerAsync(), second.AnswerAsync());

            var booked = Assert.Single(answers, answer => answer is [_, "booked", _]);
            var refused = Assert.Single(answers, answer => answer is [_, "refused", _]);
            Assert.Equal($"{round}", booked![0]);
            Assert.Equal(booked[2], refused![2]);
            wonByFirst += ReferenceEquals(booked, answers[0]) ? 1 : 0;
        }

        // Were one process always first, nothing would have been raced.
        Assert.InRange(wonByFirst, 1, Rounds - 1);
        using var file = _folder.Connect();
        Assert.Equal(0L, file.Ask(Audit.Overlaps));
        Assert.Equal(2L * Rounds, file.Ask("SELECT count(*) FROM claims"));
        Assert.Equal(2L * Rounds, file.Ask("SELECT count(*) FROM commands"));
        Assert.Equal((long)Rounds, file.Ask("SELECT count(*) FROM outbox"));
    }
}
