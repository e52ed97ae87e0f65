using System.Text.RegularExpressions;

namespace Beauty.Architecture.Tests.Documents;

/// <summary>The commands that the README prints are those that CI runs.</summary>
public sealed partial class Commands
{
    [Theory]
    [InlineData("main")]
    [InlineData("test")]
    public void The_README_marks_the_command_that_CI_takes_from_it(string name)
    {
        var command = Assert.Single(Marked().Matches(Repo.Text("README.md")), match =>
            string.Equals(match.Groups["name"].Value, name, StringComparison.Ordinal)).Groups["command"].Value;

        Assert.StartsWith("dotnet ", command, StringComparison.Ordinal);
        Assert.Contains($"run_readme_command {name} ", Repo.Text(".ci/run"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_script_that_a_document_names_exists() =>
        Offenders.None(
            from path in Repo.Files(".md")
            from match in Script().Matches(Repo.Text(path))
            where !Repo.Exists(match.Value)
            select $"{path} -> {match.Value}",
            "No such script.");

    [GeneratedRegex(
        @"<!-- command: (?<name>\w+) -->\s*```\w*\n(?<command>[^\n]+)\n```", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marked();

    [GeneratedRegex(@"\b(eng/[\w./-]+\.sh|\.ci/run)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Script();
}
