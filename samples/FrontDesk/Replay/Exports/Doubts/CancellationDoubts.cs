using NodaTime;

namespace FrontDesk.Replay.Exports.Doubts;

/// <summary>Refuses cancellations that come after the day for which was booked.</summary>
internal static class CancellationDoubts
{
    public static void Throw(CsvTable table)
    {
        // What is cancelled on the day itself has the same date twice and says nothing.
        var rows = table.Rows.Select(row => Notice(table.File, row)).Where(row => row.Between != 0).ToList();
        var wrong = rows.Count(row => row.Days is { } days ? days != row.Between : row.Between < 0);
        if (Most.Of(wrong, rows.Count))
        {
            throw new ExportException(
                $"{table.File}: on {wrong} of {rows.Count} rows the days of notice are not those between the two dates;"
                + " maybe the columns Cancel Date and Booking Date were swapped.");
        }
    }

    /// <summary>The days between the dates, and as written; 0 where a cell is not understood.</summary>
    private static (int Between, int? Days) Notice(string file, CsvRow row)
    {
        var cells = new RowCells(file, row);
        var (from, to, days) = (cells.Date("Cancel Date"), cells.Date("Booking Date"), cells.WholeOrNull("Days"));
        return cells.Problem is null ? (Period.DaysBetween(from, to), days) : (0, null);
    }
}
