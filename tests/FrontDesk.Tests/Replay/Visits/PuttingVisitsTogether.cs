using FrontDesk.Replay;
using FrontDesk.Replay.Exports;
using FrontDesk.Replay.Fates;
using FrontDesk.Salons;
using static FrontDesk.Tests.Replay.Fates.SmallBook;

namespace FrontDesk.Tests.Replay.Visits;

public sealed class PuttingVisitsTogether
{
    /// <summary>A cut takes 30 minutes, a colour 20 + 40.</summary>
    private static readonly Dictionary<string, ReplayServiceData> Services = new(StringComparer.Ordinal)
    {
        ["CUT"] = Service("CUT", 30), ["COL"] = Service("COL", 20, 40),
    };

    [Fact]
    public void Services_right_after_each_other_are_one_visit()
    {
        var visits = Of(Booking(2, "ANNA", "COL", 9), Booking(3, "ANNA", "CUT", 10), Booking(4, "ANNA", "CUT", 10, 30));

        Texts.Equal(["2+3+4"], Lines(visits));
        Assert.Equal(3, visits[0].Fates.Count);
    }

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void A_minute_of_gap_or_overlap_makes_two_visits(int minute, bool together)
    {
        var visits = Of(Booking(2, "ANNA", "CUT", 9), Booking(3, "ANNA", "CUT", 9, minute));

        Texts.Equal(together ? ["2+3"] : ["2", "3"], Lines(visits));
    }

    [Fact]
    public void Two_clients_and_two_days_are_two_visits()
    {
        var visits = Of(
            Booking(2, "ANNA", "CUT", 9),
            Booking(3, "BEA", "CUT", 9, 30),
            Booking(4, "ANNA", "CUT", 9, 30) with { Start = Day.PlusDays(1).At(new(9, 30)) });

        Texts.Equal(["2", "3", "4"], Lines(visits));
    }

    [Fact]
    public void Rows_are_put_together_by_their_starts_not_by_where_they_stand()
    {
        var visits = Of(
            Booking(2, "BEA", "CUT", 11), Booking(3, "ANNA", "CUT", 9, 30), Booking(4, "CLEO", "CUT", 8),
            Booking(5, "ANNA", "CUT", 9), Booking(6, "DORA", "CUT", 9));

        Texts.Equal(["4", "5+3", "6", "2"], Lines(visits));
    }

    [Theory]
    [InlineData(7, "7")]
    [InlineData(8, "8")]
    [InlineData(9, "8, 1")]
    [InlineData(17, "8, 8, 1")]
    public void A_visit_has_at_most_eight_parts(int parts, string sizes)
    {
        var first = Booking(2, "ANNA", "CUT", 8);

        var visits = Of([.. Enumerable.Range(0, parts).Select(
            part => first with { Line = 2 + part, Start = first.Start.PlusMinutes(30 * part) })]);

        Assert.Equal(sizes, string.Join(", ", visits.Select(visit => visit.Parts.Count)));
    }

    [Fact]
    public void Rows_that_name_nobody_never_join()
    {
        var visits = Of(
            Booking(2, client: null, "CUT", 9), Booking(3, client: null, "CUT", 9, 30), Booking(4, "2", "CUT", 9, 30));

        Texts.Equal(["2", "3", "4"], Lines(visits));
    }

    [Fact]
    public void Parts_with_other_fates_are_visits_of_their_own()
    {
        ExportBooking[] bookings =
            [Booking(2, "ANNA", "CUT", 9), Booking(3, "ANNA", "COL", 9, 30), Booking(4, "ANNA", "CUT", 10, 30)];

        Texts.Equal(["2", "3+4"], Lines(Of(bookings, [Cancellation(2, "ANNA", "CUT")], [])));
        Texts.Equal(["2", "3", "4"], Lines(Of(bookings, [], [NoShow(2, "ANNA", "COL")])));
        Texts.Equal(
            ["2", "3", "4"],
            Lines(Of(
                bookings,
                [Cancellation(2, "ANNA", "CUT"), Cancellation(3, "ANNA", "CUT")],
                [NoShow(2, "ANNA", "COL")])));
    }

    [Fact]
    public void Parts_given_up_on_one_day_are_one_visit_and_on_two_days_two()
    {
        ExportBooking[] bookings = [Booking(2, "ANNA", "CUT", 9), Booking(3, "ANNA", "COL", 9, 30)];
        var (cut, colour) = (Cancellation(2, "ANNA", "CUT"), Cancellation(3, "ANNA", "COL"));

        var together = Of(bookings, [cut, colour], []);
        var apart = Of(bookings, [cut, colour with { CancelledOn = Day }], []);

        Texts.Equal(["2+3"], Lines(together));
        Assert.Equal([2, 3], together[0].Fates.Select(fate => fate.Cancelled!.Line));
        Texts.Equal(["2", "3"], Lines(apart));
    }

    [Fact]
    public void Parts_to_which_nobody_came_are_one_visit()
    {
        ExportBooking[] bookings = [Booking(2, "ANNA", "CUT", 9), Booking(3, "ANNA", "COL", 9, 30)];

        var visits = Of(bookings, [], [NoShow(2, "ANNA", "CUT"), NoShow(3, "ANNA", "COL")]);

        Texts.Equal(["2+3"], Lines(visits));
        Assert.Equal(2, visits[0].Fate.NoShow!.Line);
    }

    [Fact]
    public void Two_at_the_same_minute_are_two_visits_and_the_next_follows_the_last()
    {
        var visits = Of(
            Booking(2, "ANNA", "CUT", 9), Booking(3, "ANNA", "CUT", 9) with { Staff = "ZENO" },
            Booking(4, "ANNA", "CUT", 9, 30));

        Texts.Equal(["2", "3+4"], Lines(visits));
    }

    [Fact]
    public void The_key_of_a_visit_says_what_the_rows_say_and_not_where_they_stand()
    {
        var here = Of(Booking(2, "ANNA", "CUT", 9), Booking(3, "ANNA", "COL", 9, 30))[0];
        var there = Of(Booking(12, "ANNA", "CUT", 9), Booking(9, "ANNA", "COL", 9, 30))[0];

        Assert.Equal("ANNA/ANN/CUT/2018-03-14T09:00+ANNA/ANN/COL/2018-03-14T09:30", here.Key);
        Assert.Equal(here.Key, there.Key);
    }

    private static IReadOnlyList<ReplayVisit> Of(params ExportBooking[] bookings) => Of(bookings, [], []);

    private static IReadOnlyList<ReplayVisit> Of(
        ExportBooking[] bookings, ExportCancellation[] cancellations, ExportNoShow[] noShows) =>
        ReplayVisits.Of(bookings, Services, BookingFates.Of(ExportOf(bookings, cancellations, noShows)));

    private static IEnumerable<string> Lines(IEnumerable<ReplayVisit> visits) =>
        visits.Select(visit => string.Join('+', visit.Parts.Select(part => part.Line)));

    private static ReplayServiceData Service(string code, params int[] minutes) => new()
    {
        Code = code, Phases = [.. minutes.Select(some => new PhaseData { Kind = PhaseWord.Active, Minutes = some })],
    };
}
