using Beauty.Scheduling.Time;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Scheduling.Tests.Time;

/// <summary>T1, T14: sets of ranges against a naive set of minutes.</summary>
public sealed class TimeRangesTests
{
    private const int Minutes = 160;

    [Theory]
    [InlineData("", "")]
    [InlineData("2027-03-01T09:00/2027-03-01T10:00", "2027-03-01T09:00/2027-03-01T10:00")]
    // Touching is merged, also across midnight; a hole of a minute stays a hole (T14).
    [InlineData(
        "2027-03-02T00:00/2027-03-02T06:00 2027-03-01T22:00/2027-03-02T00:00", "2027-03-01T22:00/2027-03-02T06:00")]
    [InlineData(
        "2027-03-01T09:00/2027-03-01T10:00 2027-03-01T10:01/2027-03-01T11:00",
        "2027-03-01T09:00/2027-03-01T10:00 2027-03-01T10:01/2027-03-01T11:00")]
    [InlineData(
        "2027-03-01T09:00/2027-03-01T12:00 2027-03-01T10:00/2027-03-01T11:00", "2027-03-01T09:00/2027-03-01T12:00")]
    public void Ranges_that_overlap_or_touch_are_one(string ranges, string expected)
    {
        var merged = Zones.Ranges(ranges);

        Assert.Equal(expected, string.Join(' ', merged.Select(Cell)));
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, merged.Count);
    }

    [Fact]
    public void A_default_range_is_refused_by_every_question()
    {
        Assert.Throws<ArgumentException>(() => TimeRanges.Of(default(TimeRange)));
        Assert.Throws<ArgumentException>(() => TimeRanges.Empty.Encloses(default));
        Assert.Throws<ArgumentException>(() => TimeRanges.Empty.Overlaps(default));
        Assert.Throws<ArgumentException>(() => TimeRanges.Empty.Overlapping(default));
        Assert.Throws<ArgumentException>(() => TimeRanges.Empty.Clip(default));
    }

    [Fact]
    public void A_set_is_written_as_a_collection_and_equals_by_content()
    {
        TimeRange[] hours = [Hour(9), Hour(11)];

        TimeRanges set = [Hour(11), Hour(9)];

        Assert.Equal(TimeRanges.Of(hours), set);
        Assert.Equal(TimeRanges.Of(hours).GetHashCode(), set.GetHashCode());
        Assert.NotEqual(TimeRanges.Of(Hour(9)), set);
        Assert.NotEqual(TimeRanges.Of(Hour(9), Hour(12)), set);
        Assert.False(set.Equals(null));
        Assert.False(set.Equals(new object()));
        Assert.Same(set, TimeRanges.Of((IEnumerable<TimeRange>)set));
        Assert.Equal(
            "[2020-01-01T09:00:00Z, 2020-01-01T10:00:00Z) [2020-01-01T11:00:00Z, 2020-01-01T12:00:00Z)",
            set.ToString());
        Assert.Equal(0, TimeRanges.Empty.GetHashCode());
    }

    [Fact]
    public void Clipping_leaves_the_set_as_it_was()
    {
        TimeRanges set = [Hour(9)];

        set.Clip(TimeRange.From(Hour(9).Start, Duration.FromMinutes(1)));

        Assert.Equal(TimeRanges.Of(Hour(9)), set);
    }

    [Property(Arbitrary = [typeof(SchedulingArbitraries)])]
    public void Set_operations_agree_with_sets_of_minutes(TimeRange[] first, TimeRange[] second)
    {
        var (left, right) = (TimeRanges.Of(first), TimeRanges.Of(second));
        var (leftMinutes, rightMinutes) = (MinutesOf(first), MinutesOf(second));

        AssertIs(leftMinutes, left);
        AssertIs(leftMinutes.Union(rightMinutes), left.Union(right));
        AssertIs(leftMinutes.Intersect(rightMinutes), left.Intersect(right));
        AssertIs(leftMinutes.Except(rightMinutes), left.Except(right));
        Assert.Equal(leftMinutes.SetEquals(rightMinutes), left.Equals(right));
    }

    [Property(Arbitrary = [typeof(SchedulingArbitraries)])]
    public void Questions_about_a_range_agree_with_sets_of_minutes(TimeRange[] ranges, TimeRange asked)
    {
        var (set, minutes, askedMinutes) = (TimeRanges.Of(ranges), MinutesOf(ranges), MinutesOf([asked]));

        Assert.Equal(askedMinutes.IsSubsetOf(minutes), set.Encloses(asked));
        Assert.Equal(askedMinutes.Overlaps(minutes), set.Overlaps(asked));
        AssertIs(minutes.Intersect(askedMinutes), set.Clip(asked));
        Assert.Equal(set.Where(range => range.Overlaps(asked)), set.Overlapping(asked));
    }

    [Property(Arbitrary = [typeof(SchedulingArbitraries)])]
    public void Questions_about_an_instant_agree_with_sets_of_minutes(TimeRange[] ranges)
    {
        var (set, minutes) = (TimeRanges.Of(ranges), MinutesOf(ranges));

        for (var minute = 0; minute < Minutes; minute++)
        {
            Assert.Equal(minutes.Contains(minute), set.Contains(At(minute)));
            Assert.Equal(minutes.Contains(minute), set.At(At(minute))?.Contains(At(minute)) ?? false);
        }
    }

    /// <summary>Law 7: splitting a range in two that touch changes nothing; law 8: neither does the order.</summary>
    [Property(Arbitrary = [typeof(SchedulingArbitraries)])]
    public void Splitting_and_reordering_change_nothing(TimeRange[] ranges)
    {
        var split = ranges.Reverse().SelectMany(range => range.Length > Duration.FromMinutes(1)
            ? new[]
            {
                TimeRange.Between(range.Start + Duration.FromMinutes(1), range.End),
                TimeRange.From(range.Start, Duration.FromMinutes(1)),
            }
            : [range]);

        Assert.Equal(TimeRanges.Of(ranges), TimeRanges.Of(split));
    }

    [Fact]
    public void An_instant_inside_the_last_second_is_still_inside()
    {
        TimeRanges set = [Hour(9)];

        Assert.True(set.Contains(Hour(9).End - Duration.FromNanoseconds(1)));
        Assert.False(set.Contains(Hour(9).End));
        Assert.False(set.Contains(Hour(9).Start - Duration.FromNanoseconds(1)));
    }

    private static void AssertIs(IEnumerable<int> expected, TimeRanges actual)
    {
        var minutes = expected.ToHashSet();
        var starts = minutes.Where(minute => !minutes.Contains(minute - 1)).Order().Select(At);
        var ends = minutes.Where(minute => !minutes.Contains(minute + 1)).Order().Select(minute => At(minute + 1));

        Assert.Equal(starts.Zip(ends, TimeRange.Between), actual);
        Assert.Equal(Duration.FromMinutes(minutes.Count), actual.TotalLength);
        Assert.Equal(minutes.Count == 0, actual.IsEmpty);
    }

    private static HashSet<int> MinutesOf(IEnumerable<TimeRange> ranges)
    {
        var minutes = new HashSet<int>();
        foreach (var range in ranges)
        {
            for (var at = range.Start; at < range.End; at += Duration.FromMinutes(1))
            {
                minutes.Add((int)(at - An.Epoch).TotalMinutes);
            }
        }

        return minutes;
    }

    private static Instant At(int minute) => An.Epoch + Duration.FromMinutes(minute);

    private static TimeRange Hour(int hour) =>
        TimeRange.From(An.Epoch + Duration.FromHours(hour), Duration.FromHours(1));

    private static string Cell(TimeRange range) =>
        $"{range.Start:uuuu-MM-ddTHH:mm}/{range.End:uuuu-MM-ddTHH:mm}";
}
