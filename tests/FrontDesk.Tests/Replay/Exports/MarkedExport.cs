using System.Globalization;
using System.Text;
using FrontDesk.Replay.Exports;
using NodaTime;
using NodaTime.Text;

namespace FrontDesk.Tests.Replay.Exports;

/// <summary>
/// An invented export of two weeks, as the till writes it: without a line end after the last row. Clients and people
/// have names that stand nowhere else, so that a message that tells one can be found.
/// </summary>
internal sealed class MarkedExport : IDisposable
{
    public const string Office = "QUENTIN";

    private const int Clients = 24;
    private static readonly string[] Staff = ["XANTHIPPE", "YGGDRASIL", "ZÉNOBIE"];
    private static readonly LocalDatePattern Dates = LocalDatePattern.CreateWithInvariantCulture("MM/dd/uuuu");
    private static readonly LocalTimePattern Times = LocalTimePattern.CreateWithInvariantCulture("h:mm:ss tt");
    private static readonly LocalDate First = new(2018, 3, 14);

    private static readonly (string Code, string Name, string Kind, int Price, int Cost)[] Services =
    [
        ("CUT", "Haircut", "STYLE", 50, 5), ("COL", "Colour", "COLOR", 80, 10), ("SBD", "Défrisage", "STYLE", 30, 4),
        ("CON", "Consultation", "MISC", 0, 0), ("PER", "Perm", "STYLE", 100, 20),
    ];

    private readonly SyntheticExport _export = new();
    private readonly Dictionary<string, List<string[]>> _rows = new(StringComparer.Ordinal);

    public MarkedExport()
    {
        Fill(SalonExport.ServicesFile, Services.Select(one =>
            Row($"TRUE,{one.Code},{one.Name},{one.Kind},{one.Price},{one.Cost}")));
        Fill(SalonExport.BookingsFile, Enumerable.Range(0, 60).Select(Booking));
        Fill(SalonExport.CancellationsFile, Enumerable.Range(0, 15).Select(Cancellation));
        Fill(SalonExport.NoShowsFile, Enumerable.Range(0, 8).Select(NoShow));
        Fill(SalonExport.ReceiptsFile, Enumerable.Range(0, 45).SelectMany(Receipt));
        Fill(SalonExport.ProductsFile, Enumerable.Range(0, 8).Select(Product));
        WriteAll();
    }

    /// <summary>What no message may say.</summary>
    public static IEnumerable<string> Secrets => [.. Enumerable.Range(0, Clients).Select(Client), .. Staff, Office];

    public string Folder => _export.Folder;

    public string Durations => _export.Durations;

    public void Dispose() => _export.Dispose();

    public SalonExport Read() => _export.Read();

    public IReadOnlyList<string> Header(string file) => _rows[file][0];

    public string Text(string file) => string.Join("\r\n", _rows[file].Select(row => string.Join(',', row)));

    public void Write(string file, string text, Encoding? encoding = null) => _export.WriteRaw(file, text, encoding);

    public void Remove(string file) => File.Delete(Path.Combine(Folder, file));

    /// <summary>Changes the cell of a row, from 1, in the file.</summary>
    public void Change(string file, int row, string column, string cell)
    {
        _rows[file][row][_rows[file][0].IndexOf(column)] = cell;
        Write(file, Text(file));
    }

    /// <summary>Exchanges two names in the header; the data stay where they are.</summary>
    public void SwapColumns(string file, string one, string other)
    {
        var header = _rows[file][0];
        var (at, to) = (header.IndexOf(one), header.IndexOf(other));
        (header[at], header[to]) = (header[to], header[at]);
        Write(file, Text(file));
    }

    public void SwapFiles(string one, string other)
    {
        Write(one, Text(other));
        Write(other, Text(one));
    }

    private static string Client(int number) => $"QXZ{(char)('A' + (number % Clients))}{number % Clients:00}";

    /// <summary>Every client comes to the same person always.</summary>
    private static string Serving(int client) => Staff[client % Clients % Staff.Length];

    private static string[] Row(string cells) => cells.Split(',');

    private static string Written(LocalDate date) => Dates.Format(date);

    private static string Written(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private static LocalDate Day(int booking) => First.PlusDays(booking / 6);

    private static string[] Booking(int number)
    {
        var minute = (9 * 60) + (number % 6 * 80);
        var time = Times.Format(LocalTime.FromMinutesSinceMidnight(minute));
        return Row(
            $"{Client(number)},{Serving(number)},{Services[number % 5].Code},{Written(Day(number))},{time},{minute}");
    }

    private static string[] Cancellation(int number)
    {
        var by = number % 3 == 0 ? Office : Staff[(number + 1) % Staff.Length];
        var (from, days) = (First.PlusDays(number), number % 4);
        return Row(
            $"{Written(from)},{Client(number)},{Services[number % 5].Code},{Serving(number)},"
            + $"{Written(from.PlusDays(days))},{by},{days}");
    }

    private static string[] NoShow(int number) =>
        Row($"{Written(Day(number * 7))},{Client(number * 7)},{Services[number * 7 % 5].Code},{Serving(number * 7)}");

    private static IEnumerable<string[]> Receipt(int number)
    {
        var client = number % 10 == 9 ? ExportReceiptLine.WalkIn : Client(number);
        var service = Services[number % 5];
        yield return Line(service.Name, service.Price);
        if (number % 3 == 0)
        {
            yield return Line($"Gel doré {number % 7}", 0.9m * (20 + (number % 7)));
        }

        string[] Line(string sold, decimal amount) => Row(
            $"{1000 + number},{Written(Day(number))},{sold},{client},{Serving(number)},1,{Written(amount)},"
            + $"{Written(0.05m * amount)},{Written(0.08m * amount)}");
    }

    /// <summary>The eighth product is sold to nobody.</summary>
    private string[] Product(int number)
    {
        var (name, hand, cost) = ($"Gel doré {number}", number % 4, 10.5m + number);
        var taken = _rows[SalonExport.ReceiptsFile].Skip(1)
            .Where(line => string.Equals(line[2], name, StringComparison.Ordinal))
            .Sum(line => decimal.Parse(line[6], CultureInfo.InvariantCulture));
        return Row(
            $"TRUE,GEL{number},{name},SUP,BRAND,RETAIL,{20 + number},{hand},2,5,{Written(cost)},{Written(hand * cost)},"
            + $"{Written(taken)},FALSE");
    }

    private void Fill(string file, IEnumerable<string[]> rows) =>
        _rows[file] = [[.. ExportColumns.Of(file)], .. rows];

    private void WriteAll()
    {
        foreach (var file in _rows.Keys)
        {
            Write(file, Text(file));
        }
    }
}
