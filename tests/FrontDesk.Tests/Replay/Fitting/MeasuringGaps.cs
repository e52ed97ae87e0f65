using Beauty.Tests.Shared;
using FrontDesk.Replay.Fitting;

namespace FrontDesk.Tests.Replay.Fitting;

public sealed class MeasuringGaps
{
    [Fact]
    public void A_persons_gap_ends_at_the_next_booking_of_that_person_on_that_day()
    {
        var book = new InventedBook()
            .Day("ANN 09:40 bob CUT", "ANN 09:00 amy COL", "BEA 09:10 eve CUT", "ANN 10:30 bob COL")
            .Day("ANN 09:00 amy CUT");

        var gaps = BookingGaps.OfPersons(book.Bookings);

        Assert.Equal(
            [
                new BookingGap { Service = "COL", Minutes = 40, IsSameClient = false },
                new BookingGap { Service = "CUT", Minutes = 50, IsSameClient = true },
            ],
            gaps);
    }

    [Fact]
    public void A_clients_gap_ends_at_her_next_service_at_whomever()
    {
        var book = new InventedBook().Day("ANN 09:00 amy COL", "BEA 10:10 amy CUT", "ANN 09:30 bob CUT");

        var gap = Assert.Single(BookingGaps.OfClients(book.Bookings));

        Assert.Equal(new BookingGap { Service = "COL", Minutes = 70, IsSameClient = true }, gap);
    }

    [Fact]
    public void Whom_a_row_does_not_name_is_nobody_we_know()
    {
        var book = new InventedBook().Day("ANN 09:00 - CUT", "ANN 09:50 - CUT");

        Assert.Empty(BookingGaps.OfClients(book.Bookings));
        Assert.False(Assert.Single(BookingGaps.OfPersons(book.Bookings)).IsSameClient);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(240, true)]
    [InlineData(241, false)]
    public void What_starts_together_and_what_has_a_pause_between_tells_no_length(int minutes, bool isTelling) =>
        Assert.Equal(isTelling, Gap(minutes).IsTelling);

    [Theory]
    [InlineData(1, 5)]
    [InlineData(19, 5)]
    [InlineData(20, 10)]
    [InlineData(39, 10)]
    [InlineData(40, 15)]
    public void The_low_end_is_the_gap_that_at_most_the_share_is_shorter_than(int count, int low)
    {
        var gaps = Enumerable.Range(1, count).Reverse().Select(one => Gap(one * 5));

        var sample = new GapSample(gaps, 0.05m);

        Assert.Equal(low, sample.Low);
    }

    [Fact]
    public void Without_gaps_there_is_no_low_end()
    {
        var sample = new GapSample([Gap(0), Gap(241)], 0.05m);

        Assert.Equal((0, null, null, null), (sample.Count, sample.Low, sample.Lower, sample.Upper));
        Assert.Equal(Sureness.Guess, sample.SurenessOn(gridMinutes: 10));
    }

    [Property]
    public void Never_is_more_than_the_share_of_the_gaps_shorter(byte[] minutes, byte percent)
    {
        var quantile = Math.Clamp(percent % 51 / 100m, FitRequest.LeastQuantile, FitRequest.MostQuantile);
        var gaps = minutes.Select(minute => Gap(minute)).Where(gap => gap.IsTelling).ToList();

        var sample = new GapSample(gaps, quantile);

        Assert.True(gaps.Count(gap => gap.Minutes < sample.Low) <= quantile * gaps.Count);
        Assert.False(sample.Lower > sample.Low || sample.Low > sample.Upper);
    }

    private static BookingGap Gap(int minutes) =>
        new() { Service = "CUT", Minutes = minutes, IsSameClient = false };
}
