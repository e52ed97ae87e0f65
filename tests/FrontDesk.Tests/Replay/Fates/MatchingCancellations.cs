using FrontDesk.Replay.Exports;
using FrontDesk.Replay.Fates;
using static FrontDesk.Tests.Replay.Fates.SmallBook;

namespace FrontDesk.Tests.Replay.Fates;

public sealed class MatchingCancellations
{
    private const string NoBooking = "no booking of this client, service and day stands in the book.";

    [Fact]
    public void A_cancellation_takes_the_booking_of_client_service_and_day_whoever_was_to_do_it()
    {
        var booking = Booking(7, "ANNA", "CUT", 9) with { Staff = "ZENO" };

        var fates = Of([booking], Cancellation(2, "ANNA", "CUT"));

        Texts.Equal(["cancelled by 2"], fates.Of(booking));
        Assert.Empty(fates.Unmatched);
    }

    [Fact]
    public void A_cancellation_of_something_else_is_listed_and_not_invented()
    {
        var booking = Booking(7, "ANNA", "CUT", 9);
        ExportCancellation[] others =
        [
            Cancellation(2, "BEA", "CUT"),
            Cancellation(3, "ANNA", "COL"),
            Cancellation(4, "ANNA", "CUT") with { BookedFor = Day.PlusDays(1) },
            Cancellation(5, client: null, "CUT"),
        ];

        var fates = Of([booking], others);

        Texts.Equal(["-"], fates.Of(booking));
        Assert.Equal(
            others.Select(row => new BadRow(SalonExport.CancellationsFile, row.Line, NoBooking)), fates.Unmatched);
    }

    [Theory]
    [InlineData(1, "cancelled by 2", "-", 0)]
    [InlineData(2, "cancelled by 2", "cancelled by 3", 0)]
    [InlineData(3, "cancelled by 2", "cancelled by 3", 1)]
    public void Each_cancellation_takes_the_earliest_booking_left(int rows, string early, string late, int unmatched)
    {
        var (second, first) = (Booking(7, "ANNA", "CUT", 15), Booking(8, "ANNA", "CUT", 9));

        var fates = Of(
            [second, first], [.. Enumerable.Range(2, rows).Select(line => Cancellation(line, "ANNA", "CUT"))]);

        Texts.Equal([early, late], fates.Of(first, second));
        Assert.Equal(
            Enumerable.Repeat(
                new BadRow(
                    SalonExport.CancellationsFile, 4, "its booking, line 8, was given up by line 2 already."),
                unmatched),
            fates.Unmatched);
    }

    [Fact]
    public void Who_gave_up_first_takes_the_earlier_booking_wherever_the_row_stands()
    {
        var (first, second) = (Booking(7, "ANNA", "CUT", 9), Booking(8, "ANNA", "CUT", 15));

        var fates = Of(
            [first, second],
            Cancellation(2, "ANNA", "CUT"),
            Cancellation(3, "ANNA", "CUT") with { CancelledOn = Day.PlusDays(-3) });

        Texts.Equal(["cancelled by 3", "cancelled by 2"], fates.Of(first, second));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Nobody_gives_up_after_the_day_of_the_booking(int days, bool applies)
    {
        var booking = Booking(7, "ANNA", "CUT", 9);

        var fates = Of([booking], Cancellation(2, "ANNA", "CUT") with { CancelledOn = Day.PlusDays(days) });

        Texts.Equal([applies ? "cancelled by 2" : "-"], fates.Of(booking));
        Texts.Equal(
            applies ? [] : ["it was given up after the day of the booking."],
            fates.Unmatched.Select(row => row.Reason));
    }

    [Fact]
    public void A_no_show_was_not_called_off()
    {
        var booking = Booking(7, "ANNA", "CUT", 9);

        var fates = BookingFates.Of(ExportOf(
            [booking], [Cancellation(2, "ANNA", "CUT")], [NoShow(9, "ANNA", "CUT")]));

        Texts.Equal(["missed by 9"], fates.Of(booking));
        Assert.Equal(
            [new BadRow(SalonExport.CancellationsFile, 2, "its booking, line 7, is a no-show.")], fates.Unmatched);
    }

    [Fact]
    public void Beside_a_no_show_a_cancellation_takes_the_other_booking()
    {
        var (first, second) = (Booking(7, "ANNA", "CUT", 9), Booking(8, "ANNA", "CUT", 15));

        var fates = BookingFates.Of(ExportOf(
            [first, second], [Cancellation(2, "ANNA", "CUT")], [NoShow(9, "ANNA", "CUT")]));

        Texts.Equal(["missed by 9", "cancelled by 2"], fates.Of(first, second));
    }

    private static BookingFates Of(ExportBooking[] bookings, params ExportCancellation[] rows) =>
        BookingFates.Of(ExportOf(bookings, rows, []));
}
