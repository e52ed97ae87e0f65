using System.Runtime.InteropServices;

namespace Beauty.Benchmarks.Ratios;

/// <summary>Lets the library and its baselines take turns in one process and writes a table of medians.</summary>
internal static class RatioReport
{
    private const string Nothing = "-";

    private static readonly string[] Columns =
    [
        "What", "Ours, CPU", "Baseline, CPU", "Baseline ÷ ours", "Ours, wall", "Baseline, wall", "Ours, allocated",
        "Baseline, allocated",
    ];

    public static void Write(RatioOptions options, TextWriter output)
    {
        output.WriteLine(
            $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, "
            + $"{Environment.ProcessorCount} processors; medians of {options.Rounds} samples a side, taken in turn; "
            + (CpuClock.IsThere ? "processor time." : "wall time, as this system has no thread clock here."));
        output.WriteLine();
        output.WriteLine(Line(Columns));
        output.WriteLine(Line(Columns.Select(_ => "---")));
        var trash = new CacheTrash();
        foreach (var open in Contests.Named(options.Only))
        {
            using var group = open();
            foreach (var contest in group.Contests)
            {
                WriteRow(contest, options.Rounds, trash, output);
            }
        }
    }

    private static void WriteRow(Contest contest, int rounds, CacheTrash trash, TextWriter output)
    {
        if (contest is { IsSameAnswer: true, Baseline: { } other })
        {
            Answers.RequireSame(contest.What, contest.Ours(0), other(0));
        }

        var ours = Contestant.Ours(contest, trash);
        var baseline = Contestant.Baseline(contest, trash);
        ours.Prepare();
        baseline?.Prepare();
        for (var round = 0; round < rounds; round++)
        {
            // Whoever goes second finds warmer caches and a fuller heap, so they change places.
            var (first, second) = round % 2 == 0 ? (ours, baseline) : (baseline, ours);
            first?.Take();
            second?.Take();
        }

        output.WriteLine(Row(contest, ours.Median, baseline?.Median));
        output.Flush();
    }

    private static string Row(Contest contest, Sample ours, Sample? baseline) => Line(
    [
        contest.What + (contest.IsCold ? ", cold" : ", warm"),
        Show.Time(ours.CpuNanoseconds),
        baseline is { } cpu ? Show.Time(cpu.CpuNanoseconds) : Nothing,
        baseline is { } other ? Show.Ratio(other.CpuNanoseconds / ours.CpuNanoseconds) : Nothing,
        Show.Time(ours.WallNanoseconds),
        baseline is { } wall ? Show.Time(wall.WallNanoseconds) : Nothing,
        Show.Bytes(ours.AllocatedBytes),
        baseline is { } memory ? Show.Bytes(memory.AllocatedBytes) : Nothing,
    ]);

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
