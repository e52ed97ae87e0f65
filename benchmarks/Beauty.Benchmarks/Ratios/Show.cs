using System.Globalization;

namespace Beauty.Benchmarks.Ratios;

/// <summary>Three significant digits and a unit that suits them.</summary>
internal static class Show
{
    private static readonly string[] Times = ["ns", "µs", "ms", "s"];
    private static readonly string[] Sizes = ["B", "kB", "MB", "GB"];

    public static string Time(double nanoseconds) => WithUnit(nanoseconds, Times);

    public static string Bytes(double bytes) => WithUnit(bytes, Sizes);

    public static string Ratio(double value) => Digits(value);

    private static string WithUnit(double value, string[] units)
    {
        var unit = 0;
        for (; value >= 1_000 && unit < units.Length - 1; unit++)
        {
            value /= 1_000;
        }

        return $"{Digits(value)} {units[unit]}";
    }

    private static string Digits(double value) => value switch
    {
        >= 100 => value.ToString("#,0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.ToString("0.00#", CultureInfo.InvariantCulture),
    };
}
