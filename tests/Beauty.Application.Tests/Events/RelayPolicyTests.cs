using Beauty.Application.Events;
using NodaTime;

namespace Beauty.Application.Tests.Events;

public sealed class RelayPolicyTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(10_000, true)]
    [InlineData(10_001, false)]
    public void A_batch_is_from_1_to_10000(int batch, bool isPossible) =>
        AssertPossible(isPossible, () => new RelayPolicy { Batch = batch });

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(1_000, true)]
    [InlineData(1_001, false)]
    public void Marks_are_written_from_1_to_1000_at_a_time(int every, bool isPossible) =>
        AssertPossible(isPossible, () => new RelayPolicy { MarkEvery = every });

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3_600, true)]
    [InlineData(3_601, false)]
    public void A_lease_lasts_from_2_seconds_to_an_hour(int seconds, bool isPossible) =>
        AssertPossible(isPossible, () => new RelayPolicy { LeaseLength = Duration.FromSeconds(seconds) });

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(604_800, true)]
    [InlineData(604_801, false)]
    public void A_pause_is_from_a_second_to_a_week(int seconds, bool isPossible) =>
        AssertPossible(isPossible, () => new RelayPolicy { Pauses = [Duration.FromSeconds(seconds)] });

    [Fact]
    public void There_is_one_attempt_more_than_pauses_and_no_default_list()
    {
        Assert.Equal(8, RelayPolicy.Default.Attempts);
        Assert.Equal(1, new RelayPolicy { Pauses = [] }.Attempts);
        Assert.Throws<ArgumentException>(() => new RelayPolicy { Pauses = default });
    }

    private static void AssertPossible(bool isPossible, Func<RelayPolicy> make)
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
