using System.Text.RegularExpressions;

namespace Beauty.Architecture.Tests.Documents;

public sealed partial class Decisions
{
    private const string Folder = "docs/decisions";
    private const int LinesOfAPage = 80;

    private static readonly string[] Records =
        [.. Repo.Files(".md", Folder).Where(path => !path.EndsWith("README.md", StringComparison.Ordinal))];

    [Fact]
    public void Every_record_is_listed_in_the_index()
    {
        var index = Repo.Text($"{Folder}/README.md");

        Assert.NotEmpty(Records);
        Offenders.None(
            Records.Where(path => !index.Contains($"]({Path.GetFileName(path)})", StringComparison.Ordinal)),
            $"Add a line to {Folder}/README.md.");
    }

    [Fact]
    public void Every_record_is_a_page_of_context_options_decision_and_consequences()
    {
        string[] parts = ["# ", "## Context", "## Options", "## Decision", "## Consequences"];

        Offenders.None(
            from path in Records
            let lines = Repo.Lines(path)
            let missing = parts
                .Where(part => !lines.Any(line => line.StartsWith(part, StringComparison.Ordinal)))
                .ToList()
            where missing.Count > 0 || lines.Length > LinesOfAPage
            select $"{path} has {lines.Length} lines and lacks '{string.Join("', '", missing)}'",
            "A record is one page with these parts.");
    }

    [Fact]
    public void Every_record_that_the_code_cites_exists()
    {
        var numbers = Records.Select(path => Path.GetFileName(path)[..4]).ToHashSet(StringComparer.Ordinal);

        Offenders.None(
            from path in Repo.Files(".cs")
            from match in Citation().Matches(Repo.Text(path))
            where !numbers.Contains(match.Groups["number"].Value)
            select $"{path} cites {match.Value}",
            $"Write the record in {Folder}.");
    }

    [GeneratedRegex(@"ADR (?<number>\d{4})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Citation();
}
