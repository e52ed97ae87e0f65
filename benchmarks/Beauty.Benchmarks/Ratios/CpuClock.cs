using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Beauty.Benchmarks.Ratios;

/// <summary>Processor time, which other programs on the machine do not add to as they do to wall time.</summary>
internal static class CpuClock
{
    private const int OfProcess = 2;
    private const int OfThread = 3;

    /// <summary>Whether the system has the clocks; elsewhere wall time stands in.</summary>
    public static bool IsThere { get; } = OperatingSystem.IsLinux();

    /// <summary>Nanoseconds that this thread has computed.</summary>
    public static long Thread() => Read(OfThread);

    /// <summary>Nanoseconds that all threads of this program have computed, for work that changes threads.</summary>
    public static long Process() => Read(OfProcess);

    /// <summary>Nanoseconds on the wall.</summary>
    public static long Wall() => Stopwatch.GetElapsedTime(0).Ticks * 100;

    private static long Read(int clock)
    {
        if (!IsThere)
        {
            return Wall();
        }

        return clock_gettime(clock, out var time) == 0
            ? (time.Seconds * 1_000_000_000) + time.Nanoseconds
            : throw new InvalidOperationException($"Clock {clock} cannot be read.");
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int clock_gettime(int clock, out Timespec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Timespec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
