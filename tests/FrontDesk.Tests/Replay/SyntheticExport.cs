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
        WriteRaw(SalonExport.ServicesFile, ServiceHeader + "\nTRUE,CUT,Haircut,STYLE,0,5\nTRUE,COL,Colour,COLOR,0,5\n");
        WriteDurations(cutMinutes: 50);
    }

    public string Folder => _folder.Path;

    /// <summary>A durations file of its own, so that editing the shipped one breaks no test.</summary>
    public string Durations => _folder.File("durations.json");

    public void WriteDurations(int cutMinutes) => _folder.Write("durations.json", $$"""
        {
          "zone": "America/Winnipeg", "gridMinutes": 10,
          "resources": [{"kind": "chair", "name": "Chairs", "capacity": 4}],
          "services": [
            {"code": "CUT", "phases": [{"kind": "active", "minutes": {{cutMinutes}}}], "needs": ["chair"]},
            {"code": "COL", "phases": [{"kind": "active", "minutes": 20}, {"kind": "processing", "minutes": 20}]}
          ]
        }
        """);

    public void WriteBookings(params string[] rows) =>
        WriteRaw(
            SalonExport.BookingsFile,
            string.Join('\n', rows.Prepend("Code,Staff,Service,Date,Time,TimeInt")) + "\n");

    public void WriteRaw(string file, string text, Encoding? encoding = null) =>
        File.WriteAllText(_folder.File(file), text, encoding ?? new UTF8Encoding(false));

    public SalonExport Read() => SalonExportReader.Read(Folder);

    public void Dispose() => _folder.Dispose();
}
