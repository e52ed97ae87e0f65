using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Beauty.Architecture.Tests.Repository;

/// <summary>Every text that a package says stands in both languages, with the same facts in it.</summary>
public sealed partial class Texts
{
    private const string Chinese = ".zh-Hans.resx";

    private static readonly string[] Neutral =
        [.. Repo.Files(".resx", "src").Where(path => !path.EndsWith(Chinese, StringComparison.Ordinal))];

    public static TheoryData<string> Pairs { get; } = new(Neutral);

    [Fact]
    public void Each_file_of_texts_has_its_other_language() =>
        Assert.Equal(
            Neutral.Select(Partner),
            Repo.Files(".resx", "src").Where(path => path.EndsWith(Chinese, StringComparison.Ordinal)),
            StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Both_languages_have_the_same_keys_each_once(string path) =>
        Assert.Equal(
            KeysOf(path).Order(StringComparer.Ordinal),
            KeysOf(Partner(path)).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Both_languages_tell_the_same_facts(string path)
    {
        var chinese = TextsOf(Partner(path));

        Offenders.None(
            from text in TextsOf(path)
            let other = PlaceholdersOf(chinese[text.Key])
            where !PlaceholdersOf(text.Value).SetEquals(other)
            select $"{path}: {text.Key} tells {string.Join(' ', other.Order(StringComparer.Ordinal))} in Chinese",
            "Name the same placeholders in both languages: a fact that is left out is not told.");
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void English_is_not_empty_and_not_Chinese_and_Chinese_is_Chinese(string path)
    {
        Offenders.None(
            TextsOf(path).Where(text => !Latin().IsMatch(text.Value) || Han().IsMatch(text.Value))
                .Select(text => $"{path}: {text.Key}"),
            "Write the sentence in English: the neutral file is what every other culture falls back to.");
        Offenders.None(
            TextsOf(Partner(path)).Where(text => !Han().IsMatch(text.Value)).Select(text => $"{path}: {text.Key}"),
            "Translate the sentence.");
    }

    [Theory]
    [InlineData("{on}: {points} points, {on}", "on points")]
    [InlineData("{0} of {1}", "0 1")]
    [InlineData("nothing", "")]
    public void Placeholders_are_read_as_the_sentences_write_them(string text, string names) =>
        Assert.Equal(names, string.Join(' ', PlaceholdersOf(text).Order(StringComparer.Ordinal)));

    private static string Partner(string path) => path[..^".resx".Length] + Chinese;

    private static Dictionary<string, string> TextsOf(string path) =>
        EntriesOf(path).ToDictionary(Name, data => data.Element("value")!.Value, StringComparer.Ordinal);

    private static IReadOnlyList<string> KeysOf(string path) => [.. EntriesOf(path).Select(Name)];

    private static IEnumerable<XElement> EntriesOf(string path) => XDocument.Parse(Repo.Text(path)).Descendants("data");

    private static string Name(XElement data) => data.Attribute("name")!.Value;

    private static HashSet<string> PlaceholdersOf(string text) =>
        Placeholder().Matches(text).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("[{](?<name>[^{}]+)[}]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex("[A-Za-z]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Latin();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Han();
}
