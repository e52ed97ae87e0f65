using FrontDesk.Replay.Exports;
using FrontDesk.Replay.Reports;

namespace FrontDesk.Tests.Replay.Reports;

public sealed class CountingRows
{
    private const string Bookings = SalonExport.BookingsFile;
    private const string NoShows = SalonExport.NoShowsFile;

    [Fact]
    public void Rows_of_which_nothing_is_told_are_lost()
    {
        Assert.Equal([File(Bookings, 5, 0, 0, 0), File(NoShows, 2, 0, 0, 0)], Tally().Files);
        Assert.Equal([5, 2], Tally().Files.Select(file => file.Lost));
    }

    [Fact]
    public void Each_row_is_taken_refused_or_listed_and_none_is_lost()
    {
        var tally = Tally(new BadRow(Bookings, 6, "the cell Staff is blank."));

        tally.Take(Bookings, 1);
        tally.Take(Bookings, 1);
        tally.Refuse(Refusal(Bookings, 3, 4));
        tally.Take(NoShows, 1);
        tally.List(new BadRow(NoShows, 3, "no booking."));

        Assert.Equal([File(Bookings, 5, 2, 2, 1), File(NoShows, 2, 1, 0, 1)], tally.Files);
        Assert.All(tally.Files, file => Assert.Equal(0, file.Lost));
    }

    [Fact]
    public void What_is_counted_twice_shows_as_less_than_nothing_lost()
    {
        var tally = Tally();

        tally.Take(NoShows, 2);
        tally.List(new BadRow(NoShows, 3, "no booking."));

        Assert.Equal(-1, tally.Files[1].Lost);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    public void What_is_said_of_the_header_is_told_and_is_no_row(int line, int listed)
    {
        var tally = Tally(new BadRow(NoShows, line, "there is a column more."));

        Assert.Equal(listed, tally.Files[1].Listed);
        Assert.Single(tally.Listed);
    }

    [Fact]
    public void Listed_rows_stand_in_the_order_of_files_and_lines()
    {
        var tally = Tally(new BadRow(NoShows, 3, "b"), new BadRow(Bookings, 10, "c"));

        tally.List(new BadRow(Bookings, 9, "d"), new BadRow(NoShows, 2, "a"));

        Assert.Equal(
            [(Bookings, 9), (Bookings, 10), (NoShows, 2), (NoShows, 3)],
            tally.Listed.Select(row => (row.File, row.Line)));
    }

    [Fact]
    public void Refusals_keep_their_order_and_name_their_lines()
    {
        var tally = Tally();

        tally.Refuse(Refusal(NoShows, 3));
        tally.Refuse(Refusal(Bookings, 3, 4));

        Texts.Equal(
            [$"{NoShows}(3): She is busy.", $"{Bookings}(3, 4): She is busy."],
            tally.Refused.Select(refusal => refusal.ToString()));
    }

    private static RowTally Tally(params IReadOnlyList<BadRow> bad) => new(new SalonExport
    {
        Services = [],
        Products = [],
        Bookings = [],
        Cancellations = [],
        NoShows = [],
        Receipts = [],
        RowsOf = new Dictionary<string, int>(StringComparer.Ordinal) { [NoShows] = 2, [Bookings] = 5 },
        BadRows = bad,
    });

    private static FileTally File(string file, int rows, int taken, int refused, int listed) =>
        new(file, rows) { Taken = taken, Refused = refused, Listed = listed };

    private static ReplayRefusal Refusal(string file, params IReadOnlyList<int> lines) => new()
    {
        File = file, Lines = lines, Code = "scheduling.staff-busy", Sentence = "She is busy.",
    };
}
