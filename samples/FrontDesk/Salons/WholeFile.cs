using System.Text;

namespace FrontDesk.Salons;

/// <summary>A file that is written wholly or not at all.</summary>
internal sealed class WholeFile
{
    private readonly bool _mayReplace;

    public WholeFile(string path, bool mayReplace) => (Path, _mayReplace) = (path, mayReplace);

    public string Path { get; }

    /// <summary>Says no before the work is done, not after it.</summary>
    /// <exception cref="IOException">A folder is there, or a file that may not be replaced.</exception>
    public void RequireFree()
    {
        if (Directory.Exists(Path))
        {
            throw new IOException($"{Path} is a folder. Maybe name a file in it.");
        }

        if (!_mayReplace && File.Exists(Path))
        {
            throw new IOException($"{Path} is there already and was left as it is. Maybe replace it with --force.");
        }
    }

    /// <summary>Writes beside the file and moves then: whoever reads it finds the old text or the new.</summary>
    /// <exception cref="IOException">It cannot be written, or another file has come there meanwhile.</exception>
    public async Task WriteAsync(string text)
    {
        var beside = $"{Path}.{Guid.NewGuid():N}.tmp";
        try
        {
            await using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                await stream.WriteAsync(Encoding.UTF8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, Path, _mayReplace);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
