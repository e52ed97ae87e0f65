using System.Text.Json;
using FrontDesk.Commands;
using FrontDesk.Replay;
using FrontDesk.Replay.Exports;
using FrontDesk.Replay.Fitting;
using FrontDesk.Salons;
using FrontDesk.Tests.Commands;

namespace FrontDesk.Tests.Replay.Fitting;

public sealed class ProposingADurationsFile : IDisposable
{
    private const string Client = "QXZW77";
    private const string Staff = "XANTHIPPE";

    private readonly TemporaryFolder _folder = new();
    private readonly SyntheticExport _export = new();

    public ProposingADurationsFile() => _export.WriteBookings(
        $"{Client},{Staff},COL,03/14/2018,9:00:00 AM,540",
        $"ABCD02,{Staff},COL,03/14/2018,9:30:00 AM,570",
        $"{Client},ZENO,CUT,03/14/2018,10:10:00 AM,610",
        "ABCD03,ZENO,CUT,03/14/2018,11:00:00 AM,660");

    private string Output => _folder.File("fit.json");

    public void Dispose()
    {
        _folder.Dispose();
        _export.Dispose();
    }

    [Fact]
    public async Task The_file_is_read_back_as_what_was_proposed()
    {
        await FitAsync("--output", Output);

        var plan = DataFile.Read<ReplayPlanData>(Output);

        var proposed = ExportFitter.Fit(_export.Read(), new FitRequest()).ToPlan();
        Assert.Equal(JsonSerializer.Serialize(proposed), JsonSerializer.Serialize(plan), StringComparer.Ordinal);
        Assert.Equal("CUT COL", string.Join(' ', plan.Services.Select(one => one.Code)), StringComparer.Ordinal);
        Assert.Equal([30, 40], plan.Services[1].Phases.Select(phase => phase.Minutes));
        Assert.Equal(50, plan.Services[0].Length);
        Assert.Equal(10, plan.GridMinutes);
    }

    [Fact]
    public async Task Each_service_is_preceded_by_how_sure_it_is()
    {
        await FitAsync("--output", Output);

        var lines = await File.ReadAllLinesAsync(Output, TestContext.Current.CancellationToken);
        var colour = Array.FindIndex(lines, line => line.Contains("\"COL\"", StringComparison.Ordinal));

        Assert.Equal(
            "    // guess: 1 gap, the shortest 30 min (?–?); into the person's next run 0 of 2.",
            lines[colour - 2],
            StringComparer.Ordinal);
        Assert.Equal(
            "    // split: 1 gap to the client's next service, the shortest 70 min (?–?);"
            + " others taken in meanwhile: 1.",
            lines[colour - 1],
            StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Without_a_file_the_screen_gets_the_same_text_and_nothing_else(string language)
    {
        await FitAsync("--output", Output, "--language", language);

        var run = await FitAsync("--language", language, "--width", "60");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(
            await File.ReadAllTextAsync(Output, TestContext.Current.CancellationToken),
            run.Output.ReplaceLineEndings("\n"),
            StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_screen_tells_method_sureness_and_how_many_bookings_fit()
    {
        var run = await FitAsync("--output", Output);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("at most 5 % of a service's gaps are shorter than", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"COL +│ +2 │ +1 │ +30\+40 │ +\?–\? │ +1 │ +\?–\? │ +1 │ +0 │ guess", run.Output);
        Assert.Contains("4 of 4 bookings fit (100.0 %)", run.Output, StringComparison.Ordinal);
        Assert.Contains($"--durations \"{Output}\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_client_nor_person_is_named_and_no_database_is_made()
    {
        var run = await FitAsync("--output", Output);

        var text = run.Output + await File.ReadAllTextAsync(Output, TestContext.Current.CancellationToken);
        Assert.All(
            [Client, Staff, "ABCD02", "ABCD03", "ZENO"],
            name => Assert.DoesNotContain(name, text, StringComparison.Ordinal));
        Assert.Equal([Output], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task A_file_that_is_there_is_replaced_by_force_only()
    {
        await File.WriteAllTextAsync(Output, "by hand", TestContext.Current.CancellationToken);

        var refused = await FitAsync("--output", Output);
        var left = await File.ReadAllTextAsync(Output, TestContext.Current.CancellationToken);
        var forced = await FitAsync("--output", Output, "--force");

        Assert.Equal((ExitCode.Unusable, ExitCode.Done), (refused.ExitCode, forced.ExitCode));
        Assert.Contains("Maybe replace it with --force.", refused.Error, StringComparison.Ordinal);
        Assert.Equal("by hand", left, StringComparer.Ordinal);
        Assert.Equal(2, DataFile.Read<ReplayPlanData>(Output).Services.Count);
        Assert.Equal([Output], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task What_cannot_be_written_leaves_nothing_behind()
    {
        var onFolder = await FitAsync("--output", _folder.Path, "--force");
        var inNoFolder = await FitAsync("--output", System.IO.Path.Combine(_folder.Path, "no-such", "fit.json"));

        Assert.Equal((ExitCode.Unusable, ExitCode.Unusable), (onFolder.ExitCode, inNoFolder.ExitCode));
        Assert.Contains("is a folder", onFolder.Error, StringComparison.Ordinal);
        Assert.Contains("no-such", inNoFolder.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task A_doubtful_export_gives_no_proposal()
    {
        _export.WriteRaw(SalonExport.BookingsFile, "");

        var run = await FitAsync("--output", Output);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains(SalonExport.BookingsFile, run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task A_code_full_of_marks_neither_ends_its_line_nor_its_text()
    {
        _export.WriteRaw(
            SalonExport.ServicesFile,
            SyntheticExport.ServiceHeader + "\nTRUE,\"F&F\n\"\"\\},\",Wash,\"ST\nYLE\",0,5\n"
            + "TRUE,CUT,Haircut,\"ST\nYLE\",0,5\nTRUE,COL,Colour,COLOR,0,5\n");

        await FitAsync("--output", Output);

        Assert.Equal(
            ["F&F\n\"\\},", "CUT", "COL"],
            DataFile.Read<ReplayPlanData>(Output).Services.Select(service => service.Code),
            StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("--quantile takes a share from 0.01 to 0.5, not '0.009'.", "--quantile", "0.009")]
    [InlineData("--quantile takes a share from 0.01 to 0.5, not '0.501'.", "--quantile", "0.501")]
    [InlineData("--quantile takes a share from 0.01 to 0.5, not '0,1'.", "--quantile", "0,1")]
    [InlineData("--quantile takes a share from 0.01 to 0.5, not '-0.1'.", "--quantile", "-0.1")]
    [InlineData("'Atlantis' is no time zone like America/Winnipeg.", "--zone", "Atlantis")]
    [InlineData("--output takes the path of a file.", "--output", " ")]
    public async Task Arguments_that_make_no_sense_are_named(string said, params string[] arguments)
    {
        var run = await FitAsync(arguments);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Contains("Usage:", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("0.01")]
    [InlineData("0.5")]
    public async Task The_ends_of_the_quantile_and_another_zone_are_taken(string quantile)
    {
        var run = await FitAsync("--quantile", quantile, "--zone", "Europe/Berlin", "--output", Output);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal("Europe/Berlin", DataFile.Read<ReplayPlanData>(Output).Zone, StringComparer.Ordinal);
    }

    private Task<ConsoleRun> FitAsync(params string[] arguments) =>
        ConsoleRun.OfAsync(_folder.File("unused.db"), ["fit", _export.Folder, .. arguments]);
}
