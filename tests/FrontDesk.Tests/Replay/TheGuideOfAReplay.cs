using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using FrontDesk.Replay.Exports;
using FrontDesk.Tests.Commands;

namespace FrontDesk.Tests.Replay;

/// <summary>The commands on the page about a replay do what it says.</summary>
public sealed partial class TheGuideOfAReplay : IDisposable
{
    private const string NothingNew = "0 new appointments, 0 new purchases, 0 new commands";

    private static readonly string Page = Path.Combine(
        typeof(TheGuideOfAReplay).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(one => string.Equals(one.Key, "RepositoryRoot", StringComparison.Ordinal)).Value!,
        "docs", "guide", "replay.md");

    private readonly TemporaryFolder _folder = new();
    private readonly SyntheticExport _whole = new();
    private readonly SyntheticExport _half = new();

    public TheGuideOfAReplay()
    {
        string[] rows =
        [
            "AAAA01,ANN,CUT,03/14/2018,9:00:00 AM,540",
            "BBBB02,ANN,COL,03/14/2018,9:50:00 AM,590",
            "CCCC03,ANN,CUT,03/14/2018,10:30:00 AM,630",
        ];
        _whole.WriteBookings(rows);
        _half.WriteBookings(rows);
        _half.WriteRaw(
            SalonExport.BookingsFile, $"Code,Staff,Service,Date,Time,TimeInt\n{rows[0]}\nBBBB02,ANN,CO");
    }

    public void Dispose()
    {
        _half.Dispose();
        _whole.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Every_command_on_the_page_ends_with_the_code_that_stands_beside_it()
    {
        var outputs = new List<(string Command, string Output)>();

        foreach (var (arguments, code) in Commands())
        {
            var run = await RunAsync(arguments);
            Assert.True(run.ExitCode == code, $"{arguments}: {run.ExitCode}\n{run.Error}{run.Output}");
            outputs.Add((arguments, run.Output));
        }

        var replays = outputs.Where(one => one.Command.EndsWith("--database FILE", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(NothingNew, replays[0].Output, StringComparison.Ordinal);
        Assert.Contains(NothingNew, replays[1].Output, StringComparison.Ordinal);
        Assert.Single(
            outputs.Where(one => one.Command.StartsWith("digest", StringComparison.Ordinal))
                .Select(one => one.Output)
                .Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_says_which_columns_each_file_has()
    {
        var said = File.ReadAllLines(Page).Where(line => line.Contains("0.csv` |", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(cells => cells[1].Trim('`'), ColumnsOf, StringComparer.Ordinal);

        Assert.Equal(6, said.Count);
        Assert.All(said, file => Assert.Equal(
            File.ReadLines(Path.Combine(_whole.Folder, file.Key)).First(), file.Value, StringComparer.Ordinal));
        Assert.Empty(_whole.Read().BadRows);
    }

    private static string ColumnsOf(string[] cells) =>
        string.Join(',', cells[2].Split(", ").Select(column => Remark().Replace(column, "").Trim('*')));

    private static IEnumerable<(string Arguments, int Code)> Commands()
    {
        var lines = File.ReadAllLines(Page)
            .Where(line => line.StartsWith("dotnet run --project samples/FrontDesk", StringComparison.Ordinal))
            .ToList();
        Assert.True(lines.Count >= 8, $"The page has {lines.Count} commands.");
        return lines.Select(line => Command().Match(line)).Select(match =>
            (match.Groups["arguments"].Value, int.Parse(match.Groups["code"].Value, CultureInfo.InvariantCulture)));
    }

    /// <summary>Runs a command of the page with an invented export for the words in capitals.</summary>
    private Task<ConsoleRun> RunAsync(string arguments) =>
        ConsoleRun.OfAsync(_folder.File("default.db"), [.. arguments.Split(' ').Select(word => word switch
        {
            "FOLDER" => _whole.Folder,
            "HALF" => _half.Folder,
            "DURATIONS" => _folder.File("durations.json"),
            "FILE" or "ONE" or "TWO" => _folder.File(word + ".db"),
            _ => word,
        })]);

    [GeneratedRegex(
        @"^dotnet run --project samples/FrontDesk -- (?<arguments>.+?)\s+# exit (?<code>\d)$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Command();

    [GeneratedRegex(@" \([^)]*\)$", RegexOptions.None, 1000)]
    private static partial Regex Remark();
}
