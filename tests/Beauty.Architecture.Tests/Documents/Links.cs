using System.Text.RegularExpressions;

namespace Beauty.Architecture.Tests.Documents;

public sealed partial class Links
{
    private static readonly IReadOnlyList<string> Documents = Repo.Files(".md");

    [Fact]
    public void Every_link_into_the_repository_leads_somewhere()
    {
        var dead =
            from path in Documents
            from target in TargetsOf(path)
            where !Exists(path, target)
            select $"{path} -> {target}";

        Assert.NotEmpty(Documents);
        Offenders.None(dead, "These lead nowhere.");
    }

    [Fact]
    public void Every_document_under_docs_can_be_reached_from_the_README()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(["README.md", "docs/README.md"]);
        while (open.TryDequeue(out var path))
        {
            if (reached.Add(path))
            {
                TargetsOf(path).Select(target => Resolve(path, target)).Where(IsDocument).ToList()
                    .ForEach(open.Enqueue);
            }
        }

        Offenders.None(
            Documents.Where(path => path.StartsWith("docs/", StringComparison.Ordinal) && !reached.Contains(path)),
            "Link these from README.md, docs/README.md or a document linked there.");
    }

    [Theory]
    [InlineData("# The life of a card", "the-life-of-a-card")]
    [InlineData("## `Money`, and 金额", "money-and-金额")]
    public void A_heading_is_found_by_its_anchor(string heading, string anchor) =>
        Assert.Equal(anchor, AnchorOf(heading));

    private static bool IsDocument(string path) =>
        path.EndsWith(".md", StringComparison.Ordinal) && Repo.Exists(path);

    private static IEnumerable<string> TargetsOf(string path) => Link()
        .Matches(CodeBlock().Replace(Repo.Text(path), ""))
        .Select(match => match.Groups["target"].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal)
            && !target.StartsWith("mailto:", StringComparison.Ordinal));

    private static bool Exists(string path, string target)
    {
        var file = Resolve(path, target);
        var anchor = target.Contains('#', StringComparison.Ordinal) ? target[(target.IndexOf('#') + 1)..] : "";
        return Repo.Exists(file)
            && (anchor.Length == 0 || Repo.Lines(file).Where(line => line.StartsWith('#'))
                .Any(line => string.Equals(AnchorOf(line), anchor, StringComparison.Ordinal)));
    }

    private static string Resolve(string path, string target)
    {
        var file = Uri.UnescapeDataString(target.Split('#')[0]);
        var folder = Path.GetDirectoryName(Repo.FullPath(path))!;
        return file.Length == 0
            ? path
            : Path.GetRelativePath(Repo.Root, Path.GetFullPath(Path.Combine(folder, file))).Replace('\\', '/');
    }

    private static string AnchorOf(string heading) => string.Concat(heading.TrimStart('#').Trim()
        .Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')
        .Select(letter => letter == ' ' ? '-' : char.ToLowerInvariant(letter)));

    [GeneratedRegex(@"\[[^\]]*\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex CodeBlock();
}
