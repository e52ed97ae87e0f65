using System.Text.RegularExpressions;

namespace Beauty.Architecture.Tests.Sources;

public sealed partial class Suppressions
{
    private static readonly string[] Sources =
        [.. new[] { "src", "tests", "samples", "benchmarks", "tools" }.SelectMany(folder => Repo.Files(".cs", folder))];

    [Fact]
    public void A_suppression_says_why_beside_the_line()
    {
        var silent =
            from path in Sources
            where !path.Contains("/Migrations/", StringComparison.Ordinal)
            from line in Repo.Lines(path)
            where SilentPragma().IsMatch(line)
            select $"{path}: {line.Trim()}";
        var unjustified = Sources.Where(path =>
            Suppression().Matches(Repo.Text(path))
                .Any(match => !match.Value.Contains("Justification", StringComparison.Ordinal)));

        Offenders.None(silent.Concat(unjustified), "Say why (style 56).");
    }

    [Fact]
    public void Methods_stay_within_forty_lines() =>
        Offenders.AreExempt(
            RuleNames.LongMethod,
            Sources.Where(path => Repo.Text(path).Contains("MA0051", StringComparison.Ordinal) && !IsThis(path)),
            "Split the method: the parent keeps the branches, leaves do the work (style 8).");

    [Fact]
    public void The_build_itself_holds_the_limit_of_forty_lines()
    {
        var settings = Repo.Lines(".editorconfig");

        Assert.Contains("dotnet_diagnostic.MA0051.severity = warning", settings, StringComparer.Ordinal);
        Assert.Contains("MA0051.maximum_lines_per_method = 40", settings, StringComparer.Ordinal);
        Assert.Contains("TreatWarningsAsErrors>true<", Repo.Text("Directory.Build.props"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_project_switches_warnings_off_without_a_reason()
    {
        var silent =
            from path in Repo.Files(".csproj").Concat(Repo.Files(".props"))
            let lines = Repo.Lines(path)
            from index in Enumerable.Range(0, lines.Length)
            where lines[index].Contains("<NoWarn>", StringComparison.Ordinal)
            where index == 0 || !lines[index - 1].Contains("-->", StringComparison.Ordinal)
            select $"{path}: {lines[index].Trim()}";

        Offenders.None(silent, "Put the reason in a comment on the line above.");
    }

    private static bool IsThis(string path) => path.EndsWith("Sources/Suppressions.cs", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*#pragma warning disable [\w, ]+\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SilentPragma();

    [GeneratedRegex(@"SuppressMessage\([^)]*\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Suppression();
}
