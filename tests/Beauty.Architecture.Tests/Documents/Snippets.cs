using System.Text.RegularExpressions;

namespace Beauty.Architecture.Tests.Documents;

/// <summary>Code in a document is a region of compiled code, and a test runs it (style 57).</summary>
/// <remarks>
/// <para>In the document: <c>&lt;!-- snippet: name --&gt;</c>, then a <c>csharp</c> block.</para>
/// <para>In the code: the same lines between <c>#region name</c> and <c>#endregion</c>, in a test or a sample.</para>
/// </remarks>
public sealed partial class Snippets
{
    private static readonly string[] Written =
        [.. Repo.Files(".md").Where(path => !path.StartsWith("docs/decisions/", StringComparison.Ordinal))];

    private static readonly ILookup<string, Region> Regions = Repo.Files(".cs", "tests")
        .Concat(Repo.Files(".cs", "samples"))
        .SelectMany(Region.In)
        .ToLookup(region => region.Name, StringComparer.Ordinal);

    [Fact]
    public void Every_block_of_code_in_a_document_names_its_snippet() =>
        Offenders.None(
            Written.SelectMany(path => Block().Matches(Repo.Text(path))
                .Where(match => !match.Groups["name"].Success)
                .Select(match => $"{path}: {match.Value.Split('\n').Skip(1).FirstOrDefault()}")),
            "Put '<!-- snippet: name -->' above the block and '#region name' around the code in a test.");

    [Fact]
    public void Every_snippet_says_what_its_region_says()
    {
        var different =
            from path in Written
            from match in Block().Matches(Repo.Text(path))
            where match.Groups["name"].Success
            let name = match.Groups["name"].Value
            where Regions[name].Count() != 1 || !Regions[name].Single().Says(match.Groups["code"].Value)
            select $"{path}: {name} ({Regions[name].Count()} regions bear the name)";

        Offenders.None(different, "Copy the region's lines into the document.");
    }

    [Fact]
    public void Every_region_that_a_document_shows_is_run_by_a_test()
    {
        var shown = Written.SelectMany(path => Block().Matches(Repo.Text(path)))
            .Select(match => match.Groups["name"].Value)
            .ToHashSet(StringComparer.Ordinal);

        Offenders.None(
            Regions.SelectMany(group => group)
                .Where(region => shown.Contains(region.Name) && !region.IsRun)
                .Select(region => $"{region.Path}: {region.Name}"),
            "Move the region into a method that bears [Fact], [Theory] or [Property].");
    }

    [GeneratedRegex(
        @"(^<!-- snippet: (?<name>[\w-]+) -->\s*\n)?^```csharp\s*\n(?<code>.*?)^```",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();
}
