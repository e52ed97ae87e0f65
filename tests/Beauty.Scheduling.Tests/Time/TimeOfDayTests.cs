using Beauty.Scheduling.Time;
using Beauty.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Beauty.Scheduling.Tests.Time;

/// <summary>T9: the day ends at 24:00, which is a value of its own.</summary>
public sealed class TimeOfDayTests
{
    [Theory]
    [InlineData("00:00")]
    [InlineData("00:01")]
    [InlineData("08:59:30")]
    [InlineData("23:59")]
    [InlineData("23:59:59")]
    [InlineData("24:00")]
    public void A_time_reads_back_from_its_text(string text) => Assert.Equal(text, TimeOfDay.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("9:00")]
    [InlineData("09:60")]
    [InlineData("24:01")]
    [InlineData("24:00:01")]
    [InlineData("25:00")]
    [InlineData("09-00")]
    [InlineData("-1:00")]
    [InlineData("0x:00")]
    [InlineData("09:0x")]
    [InlineData("09:00:60")]
    [InlineData("09:00-00")]
    [InlineData("٠٩:٠٠")]
    public void A_text_of_another_form_is_refused_and_named(string text)
    {
        var refused = Assert.Throws<FormatException>(() => TimeOfDay.Parse(text));

        Assert.Contains($"'{text}'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whole_seconds_print_only_where_there_are_some() =>
        Assert.Equal("09:00", TimeOfDay.Parse("09:00:00").ToString());

    [Fact]
    public void The_end_of_day_is_neither_midnight_nor_the_minute_before()
    {
        Assert.True(TimeOfDay.EndOfDay.IsEndOfDay);
        Assert.Equal(TimeOfDay.At(24), TimeOfDay.EndOfDay);
        Assert.NotEqual(TimeOfDay.StartOfDay, TimeOfDay.EndOfDay);
        Assert.True(TimeOfDay.At(23, 59) < TimeOfDay.EndOfDay);
        Assert.False(TimeOfDay.At(23, 59).IsEndOfDay);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(25, 0)]
    [InlineData(24, 1)]
    [InlineData(0, -1)]
    [InlineData(0, 60)]
    public void Hours_and_minutes_outside_the_clock_are_refused(int hour, int minute) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeOfDay.At(hour, minute));

    [Theory]
    [InlineData(0, 0, "00:00")]
    [InlineData(0, 59, "00:59")]
    [InlineData(23, 59, "23:59")]
    [InlineData(24, 0, "24:00")]
    public void Hours_and_minutes_on_the_clock_are_taken(int hour, int minute, string expected) =>
        Assert.Equal(expected, TimeOfDay.At(hour, minute).ToString());

    [Fact]
    public void A_local_time_with_less_than_a_second_is_refused() =>
        Assert.Throws<ArgumentException>(() => TimeOfDay.From(new LocalTime(9, 0).PlusNanoseconds(1)));

    [Property]
    public Property Every_whole_second_of_the_clock_survives_text_and_order() => Prop.ForAll(
        Gen.Choose(0, 86_399).Two().ToArbitrary(),
        pair =>
        {
            var first = LocalTime.FromSecondsSinceMidnight(pair.Item1);
            var second = LocalTime.FromSecondsSinceMidnight(pair.Item2);

            Assert.Equal(TimeOfDay.From(first), TimeOfDay.Parse(TimeOfDay.From(first).ToString()));
            Assert.Equal(first.CompareTo(second), TimeOfDay.From(first).CompareTo(TimeOfDay.From(second)));
        });
}
