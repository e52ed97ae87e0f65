using FrontDesk.Replay.Exports;
using FrontDesk.Replay.Exports.Doubts;

namespace FrontDesk.Tests.Replay.Exports;

/// <summary>Both sides of every limit between a slip, which is listed, and a file that is refused.</summary>
public sealed class WhenMostRowsSpeakAgainstAFile : IDisposable
{
    private readonly SyntheticExport _export = new();

    public WhenMostRowsSpeakAgainstAFile() => _export.WriteBookings("AAAA01,ANN,CUT,03/14/2018,3:50:00 PM,950");

    public void Dispose() => _export.Dispose();

    [Theory]
    [InlineData(0, 0, 3, false)]
    [InlineData(2, 2, 3, false)]
    [InlineData(1, 3, 3, false)]
    [InlineData(2, 3, 3, true)]
    [InlineData(2, 4, 3, false)]
    [InlineData(3, 4, 3, true)]
    [InlineData(1, 1, 1, true)]
    [InlineData(1, 2, 1, false)]
    public void Most_is_more_than_half_of_enough(int part, int whole, int least, bool isMost) =>
        Assert.Equal(isMost, Most.Of(part, whole, least));

    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(1, 1, false)]
    [InlineData(2, 1, true)]
    [InlineData(2, 2, false)]
    [InlineData(3, 2, true)]
    public void Bookings_are_refused_when_more_are_bad_than_good(int bad, int good, bool isRefused)
    {
        _export.WriteBookings(
        [
            .. Times(bad, row => $"BADD{row:00},ANN,CUT,{row},3:50:00 PM,950"),
            .. Times(good, row => $"GOOD{row:00},ANN,CUT,03/14/2018,3:50:00 PM,950"),
        ]);

        Judged(SalonExport.BookingsFile, isRefused, bad);
    }

    [Theory]
    [InlineData(2, 0, false)]
    [InlineData(3, 0, true)]
    [InlineData(2, 1, true)]
    [InlineData(2, 2, false)]
    public void No_shows_of_services_no_longer_offered_are_slips_while_they_are_few(int bad, int good, bool isRefused)
    {
        _export.WriteNoShows(
            [.. Times(bad, _ => "03/17/2018,AAAA01,PERM,ANN"), .. Times(good, _ => "03/17/2018,AAAA01,CUT,ANN")]);

        Judged(SalonExport.NoShowsFile, isRefused, bad);
    }

    [Theory]
    [InlineData(2, 2, false)]
    [InlineData(2, 3, true)]
    [InlineData(3, 6, false)]
    [InlineData(4, 7, true)]
    public void Taxes_are_refused_when_wrong_on_most_taxed_lines(int wrong, int taxed, bool isRefused)
    {
        // Untaxed lines are right whatever the columns: they must not hide that the taxed ones are wrong.
        _export.WriteReceipts(
        [
            .. Times(wrong, row => $"{row},03/14/2018,Haircut,AAAA01,ANN,1,50,4,2.5"),
            .. Times(taxed - wrong, row => $"{row + 20},03/14/2018,Haircut,AAAA01,ANN,1,50,2.5,4"),
            .. Times(20, row => $"{row + 40},03/14/2018,Haircut,AAAA01,ANN,1,50,0,0"),
        ]);

        Judged(SalonExport.ReceiptsFile, isRefused, wrong);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Quantities_that_are_all_different_are_receipts_from_five_lines_on(int lines, bool isRefused)
    {
        _export.WriteReceipts([.. Times(lines, row => $"1,03/14/2018,Haircut,AAAA01,ANN,{row},50,2.5,4")]);

        Judged(SalonExport.ReceiptsFile, isRefused, 0);
    }

    [Theory]
    [InlineData(2, 0, false)]
    [InlineData(3, 0, true)]
    [InlineData(3, 3, false)]
    [InlineData(4, 3, true)]
    public void Quantities_above_their_amounts_are_amounts_when_they_are_most(int above, int others, bool isRefused)
    {
        _export.WriteReceipts(
        [
            .. Times(above, row => $"{row},03/14/2018,Haircut,AAAA01,ANN,50,1,0,0"),
            .. Times(others, row => $"{row + 20},03/14/2018,Haircut,AAAA01,ANN,1,50,0,0"),
        ]);

        Judged(SalonExport.ReceiptsFile, isRefused, 0);
    }

    [Theory]
    [InlineData(2, 1, true)]
    [InlineData(2, 0, false)]
    [InlineData(2, 2, false)]
    [InlineData(3, 2, true)]
    public void Cancellations_are_refused_when_most_that_can_tell_have_other_days(int wrong, int right, bool isRefused)
    {
        _export.WriteCancellations(
        [
            .. Times(wrong, _ => "03/16/2018,AAAA01,CUT,ANN,03/14/2018,ANN,2"),
            .. Times(right, _ => "03/14/2018,AAAA01,CUT,ANN,03/16/2018,ANN,2"),
            .. Times(9, _ => "03/14/2018,AAAA01,CUT,ANN,03/14/2018,ANN,0"),
        ]);

        Judged(SalonExport.CancellationsFile, isRefused, wrong);
    }

    [Theory]
    [InlineData(2, 0, false)]
    [InlineData(3, 0, true)]
    [InlineData(3, 3, false)]
    [InlineData(4, 3, true)]
    public void Costs_above_prices_are_prices_when_they_are_most(int above, int below, bool isRefused)
    {
        _export.WriteServices(
        [
            "TRUE,CUT,Haircut,STYLE,0,5",
            "TRUE,COL,Colour,COLOR,0,5",
            .. Times(above, row => $"TRUE,A{row},Above {row},STYLE,5,50"),
            .. Times(below, row => $"TRUE,B{row},Below {row},STYLE,50,5"),
        ]);

        Judged(SalonExport.ServicesFile, isRefused, 0);
    }

    [Theory]
    [InlineData(19, 2, false)]
    [InlineData(20, 2, true)]
    [InlineData(20, 3, false)]
    public void More_staff_than_clients_is_a_doubt_from_twenty_visits_on(int visits, int clients, bool isRefused)
    {
        _export.WriteBookings(
        [
            .. Times(visits, row =>
                $"CLIE{row % clients:00},STAFF{row % 3},CUT,03/{10 + (row / 2):00}/2018,{row % 3 + 1}:50:00 PM,"),
        ]);

        Judged(SalonExport.BookingsFile, isRefused, 0);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Staff_whom_only_cancellations_know_are_an_office_from_three_on(int unknown, bool isRefused)
    {
        _export.WriteCancellations(
            [.. Times(unknown, row => $"03/14/2018,AAAA01,CUT,OFFICE,03/{14 + row}/2018,ANN,{row}")]);

        Judged(SalonExport.CancellationsFile, isRefused, 0);
    }

    private static IEnumerable<string> Times(int count, Func<int, string> row) =>
        Enumerable.Range(1, count).Select(row);

    private void Judged(string file, bool isRefused, int badRows)
    {
        if (isRefused)
        {
            Assert.StartsWith(file, Assert.Throws<ExportException>(_export.Read).Message, StringComparison.Ordinal);
            return;
        }

        var found = _export.Read().BadRows;
        Assert.Equal(badRows, found.Count);
        Assert.All(found, row => Assert.Equal(file, row.File, StringComparer.Ordinal));
    }
}
