using System.Text;
using FrontDesk.Commands;
using FrontDesk.Replay.Exports;
using FrontDesk.Tests.Commands;

namespace FrontDesk.Tests.Replay.Exports;

/// <summary>The four faults in each of the six files, thrown at the program.</summary>
public sealed class DoubtfulExportsAtTheCommandLine : IClassFixture<ReplayedDatabase>, IDisposable
{
    private static readonly string[] Faults = ["cut off", "re-encoded", "swapped", "empty", "missing"];

    private static readonly Dictionary<string, (string, string)> Swaps = new(StringComparer.Ordinal)
    {
        [SalonExport.ServicesFile] = ("Code", "Desc"),
        [SalonExport.ProductsFile] = ("Price", "YTD"),
        [SalonExport.BookingsFile] = ("Code", "Staff"),
        [SalonExport.CancellationsFile] = ("Staff", "Canceled By"),
        [SalonExport.NoShowsFile] = ("Code", "Staff"),
        [SalonExport.ReceiptsFile] = ("GST", "PST"),
    };

    private readonly TemporaryFolder _folder = new();
    private readonly MarkedExport _export = new();
    private readonly ReplayedDatabase _replayed;

    public DoubtfulExportsAtTheCommandLine(ReplayedDatabase replayed) => _replayed = replayed;

    public static TheoryData<string, string> FaultsOfFiles() =>
    [
        .. ExportColumns.Files.SelectMany(
            file => Faults.Select(fault => new TheoryDataRow<string, string>(file, fault))),
    ];

    public void Dispose()
    {
        _export.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(FaultsOfFiles))]
    public async Task A_doubtful_export_is_told_by_its_file_and_leaves_no_trace(string file, string fault)
    {
        var filled = _folder.File("filled.db");
        File.Copy(_replayed.File, filled);
        Spoil(file, fault);

        var onFilled = await ReplayAsync(filled);
        var onNothing = await ReplayAsync(_folder.File("fresh.db"));

        Assert.Equal((ExitCode.Unusable, ExitCode.Unusable), (onFilled.ExitCode, onNothing.ExitCode));
        Assert.Equal(onNothing.Error, onFilled.Error, StringComparer.Ordinal);
        Assert.Contains(file, onFilled.Error, StringComparison.Ordinal);
        Reading.NamesNobody(onFilled.Error + onFilled.Output);
        Assert.Equal(
            await File.ReadAllBytesAsync(_replayed.File, TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(filled, TestContext.Current.CancellationToken));
        Assert.Equal(filled, Assert.Single(Directory.GetFiles(_folder.Path)), StringComparer.Ordinal);
    }

    private void Spoil(string file, string fault)
    {
        var text = _export.Text(file);
        switch (fault)
        {
            case "cut off":
                _export.Write(file, text[..(text.LastIndexOf(',') - 2)]);
                break;
            case "re-encoded":
                _export.Write(file, text, Encoding.Unicode);
                break;
            case "swapped":
                var (one, other) = Swaps[file];
                _export.SwapColumns(file, one, other);
                break;
            case "empty":
                _export.Write(file, "");
                break;
            default:
                _export.Remove(file);
                break;
        }
    }

    private Task<ConsoleRun> ReplayAsync(string database) =>
        ConsoleRun.OfAsync(
            database, "replay", _export.Folder, "--durations", _export.Durations, "--database", database);
}
