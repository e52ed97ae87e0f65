using System.Globalization;
using NodaTime;

namespace FrontDesk.Shows;

/// <summary>Shows the week as a map of shades: the darker, the fuller (忙闲图).</summary>
internal static class RushHoursShow
{
    private const string Shades = "·░▒▓█";
    private const int Cells = 5;
    private const int LabelCells = 11;

    public static IReadOnlyList<IReadOnlyList<Stroke>> Draw(RushHours rush, Words words)
    {
        var hours = rush.Shares.Keys.Select(key => key.Hour).Distinct().Order().ToList();
        var days = rush.Shares.Keys.Select(key => key.Day).Distinct().Order().ToList();
        return
        [
            [new Stroke(new string(' ', LabelCells) + string.Concat(hours.Select(Hour)), Ink.Faint)],
            .. days.Select(day => Row(rush, day, hours, words)),
        ];
    }

    private static IReadOnlyList<Stroke> Row(RushHours rush, IsoDayOfWeek day, IEnumerable<int> hours, Words words) =>
    [
        new Stroke(CellText.Fit(words.Weekday(day), LabelCells), Ink.Strong),
        .. hours.Select(hour => rush.Shares.GetValueOrDefault((day, hour), double.NaN))
            .Select(share => new Stroke(Shade(share), Ink.Plain)),
    ];

    private static string Hour(int hour) => CellText.Fit(hour.ToString("00", CultureInfo.InvariantCulture), Cells);

    private static string Shade(double share) =>
        double.IsNaN(share)
            ? new string(' ', Cells)
            : new string(Shades[Math.Clamp((int)(share * Shades.Length), 0, Shades.Length - 1)], Cells - 1) + " ";
}
