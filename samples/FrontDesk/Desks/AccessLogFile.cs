using Beauty.Application.Files;

namespace FrontDesk.Desks;

/// <summary>The log of who read whose file: a file of lines beside the database, made with the first reading.</summary>
internal sealed class AccessLogFile : IAccessLog, IDisposable
{
    private readonly FileStream _stream;
    private readonly JsonLinesAccessLog _log;

    public AccessLogFile(string path)
    {
        _stream = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.Append,
            Access = FileAccess.Write,
            Share = FileShare.ReadWrite | FileShare.Delete,
            Options = FileOptions.WriteThrough,
        });
        _log = new JsonLinesAccessLog(_stream);
    }

    /// <summary>Where the log of a database lies.</summary>
    public static string Beside(string database) => database + ".access.jsonl";

    public ValueTask WriteAsync(AccessEntry entry, CancellationToken cancellationToken = default) =>
        _log.WriteAsync(entry, cancellationToken);

    public void Dispose()
    {
        _log.Dispose();
        _stream.Dispose();
    }
}
