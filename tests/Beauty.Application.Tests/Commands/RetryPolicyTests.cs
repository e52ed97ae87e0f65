using Beauty.Application.Commands;
using NodaTime;

namespace Beauty.Application.Tests.Commands;

public sealed class RetryPolicyTests
{
    [Fact]
    public void The_usual_policy_tries_ten_times_when_stale_and_five_times_when_busy()
    {
        var policy = RetryPolicy.Default;

        Assert.Equal((10, 5), (policy.StaleAttempts, policy.BusyAttempts));
        Assert.Equal(
            (Duration.FromMilliseconds(50), Duration.FromMilliseconds(50), Duration.FromSeconds(2)),
            (policy.StalePause, policy.BusyPause, policy.LongestPause));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(1_000, true)]
    [InlineData(1_001, false)]
    public void Stale_attempts_are_from_1_to_1000(int attempts, bool isPossible) =>
        AssertPossible(isPossible, () => new RetryPolicy { StaleAttempts = attempts });

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Busy_attempts_are_from_1_to_100(int attempts, bool isPossible) =>
        AssertPossible(isPossible, () => new RetryPolicy { BusyAttempts = attempts });

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(60_000, true)]
    [InlineData(60_001, false)]
    public void Pauses_are_from_nothing_to_a_minute(int milliseconds, bool isPossible)
    {
        var pause = Duration.FromMilliseconds(milliseconds);

        AssertPossible(isPossible, () => new RetryPolicy { StalePause = pause });
        AssertPossible(isPossible, () => new RetryPolicy { BusyPause = pause });
        AssertPossible(isPossible, () => new RetryPolicy { LongestPause = pause });
    }

    private static void AssertPossible(bool isPossible, Func<RetryPolicy> make)
    {
        if (isPossible)
        {
            Assert.NotNull(make());
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(make);
        }
    }
}
