using System.Security.Cryptography;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Files;

/// <summary>
/// All files of a folder by name and content, to see whether anything was touched or left beside them.
/// </summary>
/// <remarks>
/// Of a log's shared memory only the name counts: it holds no data, and whoever reads notes there how far.
/// </remarks>
internal static class FileDigest
{
    public static string Of(string folder) => string.Join(
        '\n',
        from path in Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal)
        select $"{Path.GetFileName(path)} {DigestOf(path)}");

    private static string DigestOf(string path) => path switch
    {
        _ when path.EndsWith("-shm", StringComparison.Ordinal) => "shared memory",
        _ when Directory.Exists(path) => "folder",
        _ => Convert.ToHexString(SHA256.HashData(Read(path))),
    };

    private static byte[] Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
