using System.Globalization;
using FrontDesk.Commands;
using FrontDesk.Replay.Fitting;
using FrontDesk.Tests.Commands;

namespace FrontDesk.Tests.Replay.Fitting;

public sealed class ReplayingWithAProposal : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SyntheticExport _export = new();

    public void Dispose()
    {
        _folder.Dispose();
        _export.Dispose();
    }

    [Fact]
    public async Task A_book_without_double_bookings_is_taken_whole()
    {
        _export.WriteBookings([.. Season()]);

        Assert.Equal("24 of 24", await ForecastAsync(), StringComparer.Ordinal);
        Assert.Matches(@"Future Bookings \(All Clients\)0\.csv │ +24 │ +24 │ +0 │", await ReplayAsync());
    }

    [Fact]
    public async Task What_the_forecast_counts_out_is_what_the_replay_refuses()
    {
        // Many cuts of 50 minutes, one of them 20 minutes before the next; a client at two persons at once.
        _export.WriteBookings(
        [
            .. Season(),
            .. Enumerable.Range(1, 28).SelectMany(day => new[]
            {
                Row($"FULL{day:00},IDA,CUT", new DateTime(2018, 3, day, 9, 0, 0)),
                Row($"NEXT{day:00},IDA,CUT", new DateTime(2018, 3, day, 9, day == 1 ? 20 : 50, 0)),
            }),
            Row("FULL02,ZENO,CUT", new DateTime(2018, 3, 2, 9, 10, 0)),
        ]);

        Assert.Equal("79 of 81", await ForecastAsync(), StringComparer.Ordinal);
        var replay = await ReplayAsync();
        Assert.Matches(@"Future Bookings \(All Clients\)0\.csv │ +81 │ +79 │ +2 │", replay);
        Assert.Contains("1 × scheduling.staff-busy", replay, StringComparison.Ordinal);
        Assert.Contains("1 × scheduling.client-busy", replay, StringComparison.Ordinal);
    }

    /// <summary>Six days in April on which a colour processes while another begins, and both go on to a cut.</summary>
    private static IEnumerable<string> Season() =>
        from day in Enumerable.Range(1, 6)
        from row in new[]
        {
            Row($"AAAA{day:00},ANN,COL", new DateTime(2018, 4, day, 9, 0, 0)),
            Row($"BBBB{day:00},ANN,COL", new DateTime(2018, 4, day, 9, 30, 0)),
            Row($"AAAA{day:00},ANN,CUT", new DateTime(2018, 4, day, 10, 10, 0)),
            Row($"BBBB{day:00},BEA,CUT", new DateTime(2018, 4, day, 10, 40, 0)),
        }
        select row;

    private static string Row(string cells, DateTime start) =>
        string.Create(CultureInfo.InvariantCulture, $"{cells},{start:MM/dd/yyyy,h:mm:ss tt},");

    private async Task<string> ForecastAsync()
    {
        var run = await ConsoleRun.OfAsync(
            _folder.File("unused.db"), "fit", _export.Folder, "--output", _folder.File("fit.json"));
        Assert.Equal(ExitCode.Done, run.ExitCode);
        var forecast = ExportFitter.Fit(_export.Read(), new FitRequest()).Forecast;
        Assert.Contains(
            $"{forecast.Fitting} of {forecast.Bookings} bookings fit", run.Output, StringComparison.Ordinal);
        return $"{forecast.Fitting} of {forecast.Bookings}";
    }

    private async Task<string> ReplayAsync()
    {
        var run = await ConsoleRun.OfAsync(
            _folder.File("replay.db"), "replay", _export.Folder, "--durations", _folder.File("fit.json"));
        Assert.Equal(ExitCode.Done, run.ExitCode);
        return run.Output;
    }
}
