using FrontDesk.Replay.Exports;
using FrontDesk.Replay.Fates;
using static FrontDesk.Tests.Replay.Fates.SmallBook;

namespace FrontDesk.Tests.Replay.Fates;

public sealed class MatchingNoShows
{
    private const string NoBooking = "no booking of this client, service, day and person stands in the book.";

    [Fact]
    public void A_no_show_takes_the_booking_of_client_service_day_and_person()
    {
        var (cut, colour) = (Booking(2, "ANNA", "CUT", 9), Booking(3, "ANNA", "COL", 10));

        var fates = Of([cut, colour], NoShow(2, "ANNA", "COL"));

        Texts.Equal(["-", "missed by 2"], fates.Of(cut, colour));
        Assert.Empty(fates.Unmatched);
    }

    [Fact]
    public void A_no_show_of_something_else_is_listed_and_not_invented()
    {
        var booking = Booking(2, "ANNA", "CUT", 9);
        ExportNoShow[] others =
        [
            NoShow(2, "BEA", "CUT"),
            NoShow(3, "ANNA", "COL"),
            NoShow(4, "ANNA", "CUT") with { Date = Day.PlusDays(1) },
            NoShow(5, "ANNA", "CUT") with { Staff = "ZENO" },
            NoShow(6, client: null, "CUT"),
        ];

        var fates = Of([booking], others);

        Texts.Equal(["-"], fates.Of(booking));
        Assert.Equal(
            others.Select(row => new BadRow(SalonExport.NoShowsFile, row.Line, NoBooking)), fates.Unmatched);
    }

    [Fact]
    public void Each_no_show_of_two_bookings_takes_the_earliest_left_of_its_person()
    {
        var late = Booking(2, "ANNA", "CUT", 15);
        var early = Booking(3, "ANNA", "CUT", 9);
        var ofZeno = Booking(4, "ANNA", "CUT", 8) with { Staff = "ZENO" };

        var fates = Of(
            [late, early, ofZeno], NoShow(2, "ANNA", "CUT"), NoShow(3, "ANNA", "CUT"), NoShow(4, "ANNA", "CUT"));

        Texts.Equal(["missed by 3", "missed by 2", "-"], fates.Of(late, early, ofZeno));
        Assert.Equal([4], fates.Unmatched.Select(row => row.Line));
    }

    [Fact]
    public void A_nameless_no_show_takes_a_nameless_booking()
    {
        var (named, nameless) = (Booking(2, "ANNA", "CUT", 9), Booking(3, client: null, "CUT", 10));

        var fates = Of([named, nameless], NoShow(2, client: null, "CUT"));

        Texts.Equal(["-", "missed by 2"], fates.Of(named, nameless));
    }

    private static BookingFates Of(ExportBooking[] bookings, params ExportNoShow[] rows) =>
        BookingFates.Of(ExportOf(bookings, [], rows));
}
