using System.Globalization;
using FrontDesk.Salons;
using NodaTime;
using NodaTime.Text;

namespace FrontDesk.Replay.Exports;

/// <summary>
/// Understands the rows of the bookings file; a row that cannot be understood is listed with its reason.
/// </summary>
internal static class BookingRowReader
{
    public static readonly string[] Columns = ["Code", "Staff", "Service", "Date", "Time", "TimeInt"];

    private static readonly LocalDatePattern DatePattern = LocalDatePattern.CreateWithInvariantCulture("MM/dd/uuuu");
    private static readonly LocalTimePattern TimePattern = LocalTimePattern.CreateWithInvariantCulture("h:mm:ss tt");

    public static List<ExportBooking> Read(CsvTable table, IReadOnlySet<string> services, List<BadRow> problems)
    {
        problems.AddRange(table.Problems);
        var bookings = new List<ExportBooking>();
        var seen = new Dictionary<ExportBooking, int>();
        foreach (var row in table.Rows)
        {
            if (ProblemOf(row, services) is { } reason)
            {
                problems.Add(new BadRow(table.File, row.Line, reason));
                continue;
            }

            var booking = Booking(table.File, row);
            // The same client, person, service and minute a second time is the same booking, keyed twice.
            if (booking.Client is not null && !seen.TryAdd(booking with { Line = 0 }, row.Line))
            {
                problems.Add(
                    new BadRow(table.File, row.Line, $"the row repeats line {seen[booking with { Line = 0 }]}."));
                continue;
            }

            bookings.Add(booking);
        }

        return bookings;
    }

    private static ExportBooking Booking(string file, CsvRow row) => new()
    {
        File = file,
        Line = row.Line,
        Client = row["Code"].Length > 0 ? row["Code"] : null,
        Staff = row["Staff"],
        Service = row["Service"],
        Start = DatePattern.Parse(row["Date"]).Value.At(TimePattern.Parse(row["Time"]).Value),
    };

    private static string? ProblemOf(CsvRow row, IReadOnlySet<string> services) =>
        row["Staff"].Length == 0 ? "the row names no staff."
        : row["Service"].Length == 0 ? "the row names no service."
        : !services.Contains(row["Service"]) ? $"the service {row["Service"]} is not in the service listing."
        : !DatePattern.Parse(row["Date"]).Success ? $"'{row["Date"]}' is no date like 03/14/2018."
        : TimePattern.Parse(row["Time"]).TryGetValue(default, out var time) ? MinuteProblem(row["TimeInt"], time)
        : $"'{row["Time"]}' is no time like 3:50:00 PM.";

    /// <summary>The minute of the day repeats the time; where it is written, the two must agree.</summary>
    private static string? MinuteProblem(string minute, LocalTime time) =>
        minute.Length == 0 || minute.Is(((time.Hour * 60) + time.Minute).ToString(CultureInfo.InvariantCulture))
            ? null
            : $"the time {time.ToString("HH:mm", CultureInfo.InvariantCulture)} and the minute of the day {minute}"
                + " disagree.";
}
