using Beauty.Testing.Time;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Testing.Tests.Time;

public sealed class FixedClockTests
{
    [Fact]
    public void A_fixed_clock_moves_only_when_told()
    {
        var clock = new FixedClock(An.Epoch);

        Assert.Equal(An.Epoch, clock.GetCurrentInstant());
        Assert.Equal(An.Epoch + Duration.FromMinutes(5), clock.Advance(Duration.FromMinutes(5)));
        Assert.Equal(An.Epoch + Duration.FromMinutes(5), clock.GetCurrentInstant());

        clock.Set(An.Epoch - Duration.FromDays(1));
        Assert.Equal(An.Epoch - Duration.FromDays(1), clock.GetCurrentInstant());
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Time_passes_forward_only(long ticks, bool allowed)
    {
        var clock = new FixedClock(An.Epoch);

        var thrown = Record.Exception(() => clock.Advance(Duration.FromTicks(ticks)));

        Assert.Equal(allowed, thrown is null);
        Assert.Equal(allowed ? An.Epoch + Duration.FromTicks(ticks) : An.Epoch, clock.GetCurrentInstant());
    }
}
