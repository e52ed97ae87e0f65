using Beauty.Application.Commands;
using NodaTime;

namespace Beauty.Application.Tests.Commands;

public sealed class JitteredPauseTests
{
    private readonly HeldTime _time = new();

    [Fact]
    public async Task A_pause_lasts_just_so_long()
    {
        var wait =
            new JitteredPause(_time).WaitAsync(Duration.FromMilliseconds(200), TestContext.Current.CancellationToken);

        Assert.False(wait.IsCompleted);
        Assert.Equal(TimeSpan.FromMilliseconds(200), _time.Due);
        _time.Pass();
        await wait;
    }

    [Fact]
    public async Task A_random_pause_lasts_up_to_its_bound_and_varies()
    {
        var pause = new JitteredPause(_time);
        var lengths = new List<TimeSpan>();

        for (var i = 0; i < 200; i++)
        {
            var wait = pause.WaitUpToAsync(Duration.FromSeconds(50), TestContext.Current.CancellationToken);
            lengths.Add(_time.Due);
            _time.Pass();
            await wait;
        }

        Assert.All(lengths, length => Assert.InRange(length, TimeSpan.Zero, TimeSpan.FromSeconds(50)));
        Assert.True(lengths.Max() - lengths.Min() > TimeSpan.FromSeconds(10), "Competitors would meet again.");
    }

    [Fact]
    public async Task Who_gives_up_does_not_wait_to_the_end()
    {
        using var source = new CancellationTokenSource();
        var wait = new JitteredPause(_time).WaitAsync(Duration.FromSeconds(50), source.Token);

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await wait);
    }
}
