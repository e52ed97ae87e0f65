using System.Reflection;

namespace Beauty.Architecture.Tests;

/// <summary>The repository on disk: its files as text, without what builds leave behind.</summary>
internal static class Repo
{
    private static readonly HashSet<string> NotOurs = new(StringComparer.Ordinal)
    {
        ".git", ".vs", ".idea", ".vscode", "bin", "obj", "artifacts", "TestResults", "StrykerOutput",
        "BenchmarkDotNet.Artifacts",
    };

    public static string Root { get; } = Path.GetFullPath(typeof(Repo).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => string.Equals(attribute.Key, "RepositoryRoot", StringComparison.Ordinal)).Value!);

    /// <summary>All files of an extension under a folder, as paths relative to the root with forward slashes, in
    /// order.</summary>
    public static IReadOnlyList<string> Files(string extension, string folder = "") =>
        [.. Walk(Path.Combine(Root, folder))
            .Where(path => path.EndsWith(extension, StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    public static string FullPath(string path) => Path.Combine(Root, path);

    public static bool Exists(string path) => File.Exists(FullPath(path)) || Directory.Exists(FullPath(path));

    public static string Text(string path) => File.ReadAllText(FullPath(path));

    public static string[] Lines(string path) => File.ReadAllLines(FullPath(path));

    /// <summary>The entries of a list file: comments start with '#', blank lines separate.</summary>
    public static IReadOnlyList<string> Entries(string path) =>
        [.. Lines(path).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];

    private static IEnumerable<string> Walk(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var inner = Directory.EnumerateDirectories(folder).Where(path => !NotOurs.Contains(Path.GetFileName(path)));
        return Directory.EnumerateFiles(folder).Concat(inner.SelectMany(Walk));
    }
}
