using System.Globalization;
using NodaTime;

namespace FrontDesk.Tests.Replay;

/// <summary>An invented export with all that a till knows: packs, sessions, returns, families, walk-ins.</summary>
internal sealed class TradingExport : IDisposable
{
    public const string Owner = "PACK01";
    public const string Returner = "RETU01";

    private static readonly LocalDate First = new(2018, 4, 3);

    private readonly SyntheticExport _export = new();

    /// <param name="days">For how many days the salon works; each has the same visits, of other clients.</param>
    public TradingExport(int days = 1)
    {
        _export.WriteServices(
            "TRUE,CUT,Haircut,STYLE,0,5",
            "TRUE,COL,Colour,COLOR,0,5",
            "TRUE,SBD,Blowdry,STYLE,50,5",
            "TRUE,SBD5+1,Bundle,STYLE,0,0",
            "TRUE,MISC,miscellaneous,MISC,0,0");
        _export.WriteDurations(50, "SBD", "SBD5+1", "MISC");
        _export.WriteProducts(
            "TRUE,GEL100,Hair gel 100ml,SUP,BRAND,RETAIL,20,3,1,5,10,30,36,FALSE",
            "TRUE,MISC,,,,,0,0,0,0,0,0,7.25,FALSE");
        _export.WriteBookings([.. Bookings(), .. Enumerable.Range(0, days).SelectMany(BookingsOf)]);
        _export.WriteReceipts([.. Receipts(), .. Enumerable.Range(0, days).SelectMany(ReceiptsOf)]);
        _export.WriteNoShows("04/04/2018,GONE01,CUT,ANN");
        _export.WriteCancellations(
            "04/03/2018,CALL01,CUT,BEA,04/05/2018,BEA,2", "04/03/2018,NOBO01,CUT,BEA,04/09/2018,BEA,6");
    }

    public string Folder => _export.Folder;

    public string Durations => _export.Durations;

    public SyntheticExport Files => _export;

    public string[] Arguments(string database, string salt = "salt") =>
        ["replay", Folder, "--durations", Durations, "--database", database, "--salt", salt, "--plain"];

    public void Dispose() => _export.Dispose();

    private static string[] Bookings() =>
    [
        $"{Owner},ANN,SBD,04/04/2018,9:00:00 AM,540",
        "GONE01,ANN,CUT,04/04/2018,10:00:00 AM,600",
        "CALL01,BEA,CUT,04/05/2018,10:00:00 AM,600",
        "FUTU01,BEA,CUT,12/05/2018,10:00:00 AM,600",
    ];

    /// <summary>A pack, two of its sessions, a gel that comes back, a family, an offset that fits no rule.</summary>
    private static string[] Receipts() =>
    [
        $"1,04/03/2018,Bundle,{Owner},ANN,1,250,12.5,20",
        $"2,04/04/2018,Blowdry,{Owner},ANN,1,50,2.5,4",
        $"2,04/04/2018,miscellaneous,{Owner},ANN,1,-50,-2.5,-4",
        $"3,04/05/2018,Blowdry,{Owner},ANN,1,50,2.5,4",
        $"3,04/05/2018,miscellaneous,{Owner},HOUSE,1,-50,-2.5,-4",
        $"4,04/03/2018,Hair gel 100ml,{Returner},BEA,2,36,1.8,2.88",
        $"5,04/06/2018,Haircut,{Returner},BEA,1,55.55,2.7775,4.444",
        $"5,04/06/2018,Hair gel 100ml,{Returner},BEA,-1,-18,-0.9,-1.44",
        "6,04/06/2018,Haircut,KIDA01,BEA,1,30,1.5,2.4",
        "6,04/06/2018,Haircut,KIDB01,ANN,1,30,1.5,2.4",
        "6,04/06/2018,Hair gel 100ml,KIDB01,ANN,1,18,0.9,1.44",
        "7,04/06/2018,,WALK_IN,ANN,1,7.25,0.3625,0.58",
        "8,04/06/2018,Blowdry,KIDA01,ANN,1,50,2.5,4",
        "8,04/06/2018,miscellaneous,KIDA01,ANN,1,-50,-2.5,-4",
    ];

    private static IEnumerable<string> BookingsOf(int day) => Enumerable.Range(0, 6).Select(hour =>
        $"{Client(day, hour)},{(hour % 2 == 0 ? "ANN" : "BEA")},CUT,{Text(day)},{1 + (hour / 2)}:00:00 PM,"
        + (780 + (hour / 2 * 60)).ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<string> ReceiptsOf(int day) => Enumerable.Range(0, 6).Select(hour =>
        $"{100 + (day * 6) + hour},{Text(day)},Haircut,{Client(day, hour)},ANN,1,40,2,3.2");

    private static string Client(int day, int hour) =>
        string.Create(CultureInfo.InvariantCulture, $"REGU{(day * 6 + hour) % 37:00}");

    private static string Text(int day) => First.PlusDays(day).ToString("MM/dd/uuuu", CultureInfo.InvariantCulture);
}
