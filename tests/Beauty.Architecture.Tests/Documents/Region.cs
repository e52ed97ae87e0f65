using System.Text.RegularExpressions;

namespace Beauty.Architecture.Tests.Documents;

/// <summary>A named part of a source file.</summary>
internal sealed partial record Region(string Path, string Name, string Code, bool IsRun)
{
    public static IEnumerable<Region> In(string path)
    {
        var text = Repo.Text(path).ReplaceLineEndings("\n");
        return Marked().Matches(text).Select(match => new Region(
            path, match.Groups["name"].Value, match.Groups["code"].Value, IsInsideTest(path, text[..match.Index])));
    }

    public bool Says(string code) => string.Equals(Squeezed(Code), Squeezed(code), StringComparison.Ordinal);

    private static string Squeezed(string code) => Blanks().Replace(code, " ").Trim();

    /// <summary>Whether the last method that begins before the region bears a test's attribute.</summary>
    private static bool IsInsideTest(string path, string before)
    {
        var method = Method().Matches(before).LastOrDefault();
        return path.Contains(".Tests/", StringComparison.Ordinal)
            && method is not null
            && method.Groups["attributes"].Value is var attributes
            && (attributes.Contains("[Fact", StringComparison.Ordinal)
                || attributes.Contains("[Theory", StringComparison.Ordinal)
                || attributes.Contains("[Property", StringComparison.Ordinal));
    }

    [GeneratedRegex(
        @"^[ \t]*#region (?<name>[\w-]+)[ \t]*\n(?<code>.*?)^[ \t]*#endregion",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marked();

    [GeneratedRegex(
        @"(?<attributes>(^[ \t]*\[[^\n]*\n)*)^[ \t]+(public|private|internal|protected)[^\n=;]*\(",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Method();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
