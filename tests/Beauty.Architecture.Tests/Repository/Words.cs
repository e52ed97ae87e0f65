using System.Text.RegularExpressions;

namespace Beauty.Architecture.Tests.Repository;

public sealed class Words
{
    private const string List = "eng/banned-words.txt";

    private static readonly string[] TextFiles =
    [
        ".cs", ".md", ".csproj", ".props", ".targets", ".sh", ".txt", ".json", ".resx", ".sln", ".yml", ".config",
        ".csv", ".ci/run",
    ];

    private static readonly Regex Banned = new(
        string.Join('|', Repo.Entries(List).Select(entry => $"(?:{entry})")),
        RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    [Fact]
    public void No_file_says_a_banned_word()
    {
        var found =
            from path in TextFiles.SelectMany(extension => Repo.Files(extension)).Distinct(StringComparer.Ordinal)
            from line in Repo.Lines(path).Index()
            let match = Banned.Match(line.Item)
            where match.Success
            select $"{path}:{line.Index + 1} says '{match.Value}'";

        Offenders.None(found, $"{List} bans these.");
    }

    [Theory]
    [InlineData("// TO" + "DO: later")]
    [InlineData("throw new NotImple" + "mentedException();")]
    [InlineData("cd /wo" + "rk/main")]
    [InlineData("/t" + "mp/x")]
    public void A_banned_word_is_found_in_the_midst_of_a_line(string line) => Assert.Matches(Banned, line);

    [Theory]
    [InlineData("the temporary folder")]
    [InlineData("src/framework/part")]
    [InlineData("Hackney")]
    public void Words_that_merely_look_alike_may_be_said(string line) => Assert.DoesNotMatch(Banned, line);
}
