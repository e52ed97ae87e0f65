using Beauty.Scheduling.Time;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Scheduling.Tests.Time;

/// <summary>T1–T3: half-open ranges of elapsed time.</summary>
public sealed class TimeRangeTests
{
    [Theory]
    [InlineData(9, 10, 10, 11, false)] // T1: touching is not overlapping.
    [InlineData(9, 10, 8, 9, false)]
    [InlineData(9, 10, 8, 10, true)]
    [InlineData(9, 12, 10, 11, true)]
    [InlineData(9, 10, 11, 12, false)]
    public void Ranges_overlap_where_they_share_an_instant(
        int start, int end, int otherStart, int otherEnd, bool overlap)
    {
        var (range, other) = (Hours(start, end), Hours(otherStart, otherEnd));

        Assert.Equal(overlap, range.Overlaps(other));
        Assert.Equal(overlap, other.Overlaps(range));
        Assert.Equal(overlap, range.Intersection(other) is not null);
    }

    [Fact]
    public void A_range_contains_its_start_and_not_its_end()
    {
        var range = Hours(9, 10);

        Assert.True(range.Contains(range.Start));
        Assert.True(range.Contains(range.End - Duration.FromNanoseconds(1)));
        Assert.False(range.Contains(range.End));
        Assert.False(range.Contains(range.Start - Duration.FromNanoseconds(1)));
    }

    [Theory]
    [InlineData(9, 9)]
    [InlineData(10, 9)]
    public void A_range_without_length_cannot_be_made(int start, int end) =>
        Assert.Throws<ArgumentException>(() => Hours(start, end)); // T2

    [Fact]
    public void Parts_of_a_second_are_refused()
    {
        var half = Duration.FromMilliseconds(500);

        Assert.Throws<ArgumentException>(() => TimeRange.From(An.Epoch + half, Duration.FromHours(1)));
        Assert.Throws<ArgumentException>(() => TimeRange.From(An.Epoch, half));
        Assert.Throws<ArgumentException>(() => Hours(9, 10).Widen(half, Duration.Zero));
    }

    [Theory]
    [InlineData("Europe/Berlin", "2027-03-28T00:30")]
    [InlineData("Europe/Berlin", "2027-10-31T00:30")]
    [InlineData("Australia/Lord_Howe", "2027-04-03T14:45")]
    public void An_hour_over_a_clock_change_is_an_hour(string zone, string start)
    {
        var service = TimeRange.From(Zones.At(start), Duration.FromMinutes(60)); // T3

        var local = (service.Start.InZone(Zones.Of(zone)), service.End.InZone(Zones.Of(zone)));

        Assert.NotEqual(local.Item1.Offset, local.Item2.Offset);
        Assert.Equal(Duration.FromMinutes(60), local.Item2 - local.Item1);
    }

    [Fact]
    public void A_range_touches_encloses_and_meets_others()
    {
        Assert.True(Hours(9, 10).Abuts(Hours(10, 11)));
        Assert.True(Hours(10, 11).Abuts(Hours(9, 10)));
        Assert.False(Hours(9, 10).Abuts(Hours(9, 10)));
        Assert.True(Hours(9, 12).Encloses(Hours(9, 12)));
        Assert.False(Hours(9, 12).Encloses(Hours(9, 13)));
        Assert.False(Hours(9, 12).Encloses(Hours(8, 12)));
        Assert.Equal(Hours(10, 11), Hours(9, 11).Intersection(Hours(10, 12)));
        Assert.Equal(Hours(8, 12), Hours(9, 10).Widen(Duration.FromHours(1), Duration.FromHours(2)));
        Assert.Equal(new Interval(Hours(9, 10).Start, Hours(9, 10).End), Hours(9, 10).ToInterval());
        Assert.Equal(Duration.FromHours(3), Hours(9, 12).Length);
        Assert.False(default(TimeRange).Overlaps(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => Hours(9, 10).Widen(Duration.FromHours(-1), Duration.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => Hours(9, 10).Widen(Duration.Zero, Duration.FromHours(-1)));
    }

    [Property(Arbitrary = [typeof(SchedulingArbitraries)])]
    public void Overlap_is_symmetric_and_excludes_touching(TimeRange first, TimeRange second)
    {
        Assert.Equal(first.Overlaps(second), second.Overlaps(first));
        Assert.False(first.Overlaps(second) && first.Abuts(second));
        Assert.Equal(first.Overlaps(second), first.Start < second.End && second.Start < first.End);
    }

    private static TimeRange Hours(int start, int end) => TimeRange.Between(
        An.Epoch + Duration.FromHours(start), An.Epoch + Duration.FromHours(end));
}
