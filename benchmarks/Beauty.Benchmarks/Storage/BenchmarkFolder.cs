namespace Beauty.Benchmarks.Storage;

/// <summary>A fresh folder for the files of one run, deleted afterwards.</summary>
/// <remarks>
/// It lies in the system's folder for temporary files, which may be memory; BEAUTY_BENCHMARK_FOLDER names one on the
/// disk that is to be measured.
/// </remarks>
internal sealed class BenchmarkFolder : IDisposable
{
    public const string Variable = "BEAUTY_BENCHMARK_FOLDER";

    private readonly DirectoryInfo _folder;

    public BenchmarkFolder()
    {
        var parent = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : Path.GetTempPath();
        _folder = Directory.CreateDirectory(Path.Combine(parent, $"beauty-benchmarks-{Guid.NewGuid():N}"));
    }

    public string File(string name) => Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
