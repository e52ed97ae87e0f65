using System.Runtime.InteropServices;

namespace Beauty.Benchmarks.Ratios;

/// <summary>Lets the library and its baselines take turns in one process and writes a table of medians.</summary>
internal static class RatioReport
{
    public static void Write(RatioOptions options, TextWriter output)
    {
        output.WriteLine(
            $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, "
            + $"{Environment.ProcessorCount} processors; medians of {options.Rounds} samples a side, taken in turn; "
            + (CpuClock.IsThere ? "processor time." : "wall time, as this system has no thread clock here."));
        output.WriteLine();
        output.WriteLine("| What | Ours, CPU | Baseline, CPU | Baseline ÷ ours | Ours, wall | Baseline, wall | Ours, allocated | Baseline, allocated |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
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

        var ours = new Contestant(contest, contest.Ours, trash);
        var baseline = contest.Baseline is { } call ? new Contestant(contest, call, trash) : null;
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

    private static string Row(Contest contest, Sample ours, Sample? baseline)
    {
        var cold = contest.IsCold ? ", cold" : ", warm";
        return baseline is { } other
            ? $"| {contest.What}{cold} | {Show.Time(ours.CpuNanoseconds)} | {Show.Time(other.CpuNanoseconds)} "
                + $"| {Show.Ratio(other.CpuNanoseconds / ours.CpuNanoseconds)} | {Show.Time(ours.WallNanoseconds)} "
                + $"| {Show.Time(other.WallNanoseconds)} | {Show.Bytes(ours.AllocatedBytes)} | {Show.Bytes(other.AllocatedBytes)} |"
            : $"| {contest.What}{cold} | {Show.Time(ours.CpuNanoseconds)} | - | - "
                + $"| {Show.Time(ours.WallNanoseconds)} | - | {Show.Bytes(ours.AllocatedBytes)} | - |";
    }
}
