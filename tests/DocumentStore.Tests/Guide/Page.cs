using System.Reflection;

namespace DocumentStore.Tests.Guide;

/// <summary>The guide for authors of adapters, as it stands in the repository.</summary>
internal static class Page
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(
        typeof(Page).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => string.Equals(data.Key, "RepositoryRoot", StringComparison.Ordinal)).Value!,
        "docs", "guide", "store-adapter.md")).ReplaceLineEndings("\n");

    /// <summary>The rows of the table whose first column has this heading.</summary>
    public static IReadOnlyList<string[]> Rows(string heading) =>
    [
        .. Text.Split('\n')
            .SkipWhile(line => !line.StartsWith($"| {heading} |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];
}
