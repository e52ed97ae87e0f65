using System.Globalization;
using System.Text.RegularExpressions;

namespace Beauty.Architecture.Tests.Documents;

/// <summary>The page of rules against the tests: what is promised is cited by a test that the page names.</summary>
public sealed partial class RulesCited
{
    private const string Document = "docs/reference/rules.md";

    private static readonly string[] Promised =
    [
        .. Numbered("K", 1, 7), .. Numbered("K", 9, 10), .. Numbered("K", 13, 17), .. Numbered("K", 20, 26),
        .. Numbered("K", 29, 33), .. Numbered("K", 36, 41), .. Numbered("K", 55, 57), "K60",
        .. Numbered("law ", 1, 25), "law 27", .. Numbered("law ", 29, 30),
        .. Numbered("V", 1, 6), "V8",
        "decision 8", .. Numbered("decision ", 15, 17),
    ];

    /// <summary>Nothing in the library can break them yet.</summary>
    private static readonly string[] NotYet = ["law 26", "law 28"];

    private static readonly string[][] Rows =
        [.. Repo.Lines(Document)
            .Where(line => line.StartsWith('|') && !line.StartsWith("|-", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => !string.Equals(cells[0], "Rule", StringComparison.Ordinal))];

    [Fact]
    public void The_page_has_each_promised_rule_once_and_no_other() =>
        Assert.Equal(
            Promised.Concat(NotYet).Order(StringComparer.Ordinal),
            Rows.Select(cells => cells[0]).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);

    [Fact]
    public void Each_promised_rule_is_cited_by_every_test_that_the_page_names()
    {
        Offenders.None(
            Rows.Where(cells => cells.Length != 4).Select(cells => cells[0]),
            $"A row of {Document} is: rule | sentence | kept by | tests.");
        Offenders.None(
            from cells in Rows
            where NotYet.Contains(cells[0], StringComparer.Ordinal) != (TestsOf(cells).Count == 0)
            select cells[0],
            "Name the tests of a promised rule, and none of one that nothing can break yet.");
        Offenders.None(
            from cells in Rows
            from test in TestsOf(cells)
            where !Repo.Exists(test) || !Citing(Repo.Text(test)).Contains(cells[0])
            select $"{cells[0]} is not cited by {test}",
            $"Cite the rule in the name of a test there or in a comment on it, or name another file in {Document}.");
    }

    [Fact]
    public void What_keeps_a_rule_is_a_type_of_the_library()
    {
        var types = Package.WithAssembly.SelectMany(package => package.Assembly.GetTypes())
            .Select(type => type.Name.Split('`')[0])
            .ToHashSet(StringComparer.Ordinal);

        Offenders.None(
            from cells in Rows
            from Match word in Code().Matches(cells[2])
            where !types.Contains(word.Groups["word"].Value)
            select $"{cells[0]}: {word.Value}",
            $"{Document} says that these keep a rule.");
    }

    [Theory]
    [InlineData("    [Fact]|    public void K1_is_kept()|    {|    }", "K1")]
    [InlineData("    [Property(A = 9)]|    public Task K1_is_kept() =>|        A();", "K1")]
    [InlineData("    [Theory]|    [InlineData(|        1)]|    public void Law_2_holds(|        int a)|    {", "law 2")]
    [InlineData("    /// <summary>K1.</summary>|    [Fact]|    public void It()|    {|        // K2|    }", "K1 K2")]
    [InlineData("/// <summary>K1.</summary>|public sealed class T|{|    [Fact]|    public void It()|    {|    }", "K1")]
    [InlineData("/// <summary>K1.</summary>|public sealed class T|{|    public void K2_is_kept()|    {|    }", "")]
    [InlineData("    [Fact]|    public void It()|    {|        Is(\"K1\");|    }||    // K2|    void K3()|    {", "")]
    public void Only_tests_cite_and_only_by_name_or_comment(string lines, string rules) => Assert.Equal(
        rules,
        string.Join(' ', Citing(lines.Replace('|', '\n')).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("K31_a_part", "K31")]
    [InlineData("K6_K13_x, K4_K57_Law21_Lots", "K13 K4 K57 K6 law 21")]
    [InlineData("K13 to K15, and K18 ", "K13 K14 K15 K18")]
    [InlineData("K1–K3", "K1 K2 K3")]
    [InlineData("Laws_2_to_4_21_22_and_30_hold", "law 2 law 21 law 22 law 3 law 30 law 4")]
    [InlineData("ledger laws 1–3, 9, 15).", "law 1 law 15 law 2 law 3 law 9")]
    [InlineData("Laws 9 to 11, 16 and 22: 7", "law 10 law 11 law 16 law 22 law 9")]
    [InlineData("Law8_A_grant Law_5_and_9_As_of", "law 5 law 8 law 9")]
    [InlineData("(decisions 8 and 15; V6)", "V6 decision 15 decision 8")]
    [InlineData("OK1, K123, flaw 4, Law_20_5x", "law 20")]
    public void Citations_are_read_as_people_write_them(string text, string rules) =>
        Assert.Equal(rules, string.Join(' ', CitationsIn(text).Order(StringComparer.Ordinal)));

    private static IEnumerable<string> Numbered(string family, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(number => $"{family}{number}");

    private static IReadOnlyList<string> TestsOf(string[] cells) =>
        [.. Link().Matches(cells[3]).Select(match => match.Groups["path"].Value)];

    private static HashSet<string> Citing(string file) => CitationsIn(TestWords.Of(file));

    private static HashSet<string> CitationsIn(string text) =>
        Letters().Matches(text).Select(match => (Family: match.Groups["family"].Value, match))
            .Concat(Words().Matches(text).Select(match => (
                Family: match.Groups["family"].Value.ToLowerInvariant() + " ", match)))
            .SelectMany(cited => NumbersOf(cited.match.Groups["list"].Value)
                .Select(number => $"{cited.Family}{number}"))
            .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<int> NumbersOf(string list) =>
        from Match match in Range().Matches(list)
        let first = Number(match.Groups["first"])
        let last = match.Groups["last"].Success ? Number(match.Groups["last"]) : first
        from number in Enumerable.Range(first, Math.Max(0, last - first + 1))
        select number;

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\[[^\]]*\]\(\.\./\.\./(?<path>tests/[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("`(?<word>[A-Za-z]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(
        @"(?<![A-Za-z0-9])(?<family>[KV])(?<list>\d{1,2}(?!\d)((–| to )\k<family>\d{1,2}(?!\d))?)",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Letters();

    [GeneratedRegex(
        @"(?<![A-Za-z])(?<family>[Ll]aw|[Dd]ecision)s?[ _]?(?<list>\d{1,2}(?![0-9a-z])"
        + @"((, and |, | and |_and_| to |_to_|–|_)\d{1,2}(?![0-9a-z]))*)",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<first>\d+)((_to_| to |–)[KV]?(?<last>\d+))?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Range();
}
