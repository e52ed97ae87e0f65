using System.Text;
using FrontDesk.Replay;

namespace FrontDesk.Tests.Replay;

/// <summary>An invented export in a folder that is gone after the test.</summary>
internal sealed class SyntheticExport : IDisposable
{
    public const string ServiceHeader = "IsActive,Code,Desc,Cate,Price,Cost";

    private readonly TemporaryFolder _folder = new();

    public SyntheticExport() => WriteRaw(SalonExport.ServicesFile, ServiceHeader + "\nTRUE,CUT,Haircut,STYLE,0,5\n");

    public string Folder => _folder.Path;

    public void WriteBookings(params string[] rows) =>
        WriteRaw(SalonExport.BookingsFile, string.Join('\n', rows.Prepend("Code,Staff,Service,Date,Time,TimeInt")) + "\n");

    public void WriteRaw(string file, string text, Encoding? encoding = null) =>
        File.WriteAllText(_folder.File(file), text, encoding ?? new UTF8Encoding(false));

    public SalonExport Read() => SalonExportReader.Read(Folder);

    public void Dispose() => _folder.Dispose();
}
