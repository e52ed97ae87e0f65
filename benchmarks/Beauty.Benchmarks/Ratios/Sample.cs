namespace Beauty.Benchmarks.Ratios;

/// <summary>What one thing cost: processor time, wall time, memory.</summary>
internal readonly record struct Sample(double CpuNanoseconds, double WallNanoseconds, double AllocatedBytes)
{
    /// <summary>The middle of each column by itself.</summary>
    public static Sample MedianOf(IReadOnlyList<Sample> samples) => new(
        Median(samples.Select(one => one.CpuNanoseconds)),
        Median(samples.Select(one => one.WallNanoseconds)),
        Median(samples.Select(one => one.AllocatedBytes)));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
