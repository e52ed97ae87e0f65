using System.Text;
using FrontDesk.Replay.Exports;

namespace FrontDesk.Tests.Replay;

/// <summary>An invented export in a folder that is gone after the test.</summary>
internal sealed class SyntheticExport : IDisposable
{
    public const string ServiceHeader = "IsActive,Code,Desc,Cate,Price,Cost";

    private readonly TemporaryFolder _folder = new();

    public SyntheticExport()
    {
        WriteServices("TRUE,CUT,Haircut,STYLE,0,5", "TRUE,COL,Colour,COLOR,0,5");
        WriteProducts("TRUE,GEL100,Hair gel 100ml,SUP,BRAND,RETAIL,20,3,1,5,10,30,18,FALSE");
        WriteReceipts(
            "1,03/14/2018,Haircut,AAAA01,ANN,1,50,2.5,4",
            "1,03/14/2018,Hair gel 100ml,AAAA01,ANN,1,18,0.9,1.44",
            "2,03/15/2018,Colour,WALK_IN,ANN,1,80,4,6.4");
        WriteCancellations("03/14/2018,AAAA01,CUT,ANN,03/16/2018,ANN,2");
        WriteNoShows("03/17/2018,AAAA01,COL,ANN");
        WriteDurations(cutMinutes: 50);
    }

    public string Folder => _folder.Path;

    /// <summary>A durations file of its own, so that editing the shipped one breaks no test.</summary>
    public string Durations => _folder.File("durations.json");

    /// <param name="cutMinutes">How long a cut takes.</param>
    /// <param name="others">Codes of more services, of half an hour.</param>
    public void WriteDurations(int cutMinutes, params string[] others) => _folder.Write("durations.json", $$"""
        {
          "zone": "America/Winnipeg", "gridMinutes": 10,
          "resources": [{"kind": "chair", "name": "Chairs", "capacity": 4}],
          "services": [
            {"code": "CUT", "phases": [{"kind": "active", "minutes": {{cutMinutes}}}], "needs": ["chair"]},
            {"code": "COL", "phases": [{"kind": "active", "minutes": 20}, {"kind": "processing", "minutes": 20}]}
            {{string.Concat(others.Select(Half))}}
          ]
        }
        """);

    public void WriteServices(params string[] rows) => WriteRows(SalonExport.ServicesFile, ServiceHeader, rows);

    public void WriteProducts(params string[] rows) =>
        WriteRows(
            SalonExport.ProductsFile,
            "IsActive,Code,Description,Supplier,Brand,Category,Price,On Hand,Minimum,Maximum,Cost,COG,YTD,Package",
            rows);

    public void WriteBookings(params string[] rows) =>
        WriteRows(SalonExport.BookingsFile, "Code,Staff,Service,Date,Time,TimeInt", rows);

    public void WriteReceipts(params string[] rows) =>
        WriteRows(
            SalonExport.ReceiptsFile, "Receipt,Date,Description,Client,Staff,Quantity,Amount,GST,PST", rows);

    public void WriteCancellations(params string[] rows) =>
        WriteRows(
            SalonExport.CancellationsFile, "Cancel Date,Code,Service,Staff,Booking Date,Canceled By,Days", rows);

    public void WriteNoShows(params string[] rows) =>
        WriteRows(SalonExport.NoShowsFile, "Date,Code,Service,Staff", rows);

    public void WriteRaw(string file, string text, Encoding? encoding = null) =>
        File.WriteAllText(_folder.File(file), text, encoding ?? new UTF8Encoding(false));

    public SalonExport Read() => SalonExportReader.Read(Folder, new Taxes(0.05m, 0.08m));

    public void Dispose() => _folder.Dispose();

    private static string Half(string code) =>
        ", {\"code\": \"" + code + "\", \"phases\": [{\"kind\": \"active\", \"minutes\": 30}]}";

    private void WriteRows(string file, string header, string[] rows) =>
        WriteRaw(file, string.Join('\n', rows.Prepend(header)) + "\n");
}
