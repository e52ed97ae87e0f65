using System.Text.RegularExpressions;

namespace Beauty.Architecture.Tests.Sources;

public sealed partial class FoldersAndNamespaces
{
    private static readonly string[] Sources =
        [.. Package.All.SelectMany(package => package.Sources).Where(path => !IsWrittenByTool(path))];

    /// <summary>Folders that would sort code by its technical kind and so hide the trade (style 3).</summary>
    private static readonly string[] TechnicalFolders =
    [
        "Entities", "Services", "Interfaces", "Enums", "Helpers", "Utils", "Utilities", "Common", "Misc", "Models",
        "Managers", "Dtos",
    ];

    [Fact]
    public void A_namespace_is_its_folder()
    {
        var strays =
            from path in Sources
            let declared = NamespaceOf().Match(Repo.Text(path)).Groups["name"].Value
            let expected = Path.GetDirectoryName(path)!.Replace('\\', '/')["src/".Length..].Replace('/', '.')
            where !string.Equals(declared, expected, StringComparison.Ordinal)
            select $"{path} declares '{declared}', its folder says '{expected}'";

        Assert.NotEmpty(Sources);
        Offenders.None(strays, "Namespaces follow folders.");
    }

    [Fact]
    public void Folders_are_concepts_of_the_trade() =>
        Offenders.None(
            Sources.Where(path => path.Split('/').Intersect(TechnicalFolders, StringComparer.Ordinal).Any()),
            "Name the folder after what the salon calls it.");

    [Fact]
    public void A_file_holds_one_public_type_and_bears_its_name() =>
        Offenders.AreExempt(
            RuleNames.TypesPerFile,
            Sources.Where(path => !HoldsItsType(path)),
            "Give each public type a file of its own name, facets as Name.Facet.cs (style 5).");

    private static bool IsWrittenByTool(string path) => path.Contains("/Migrations/", StringComparison.Ordinal);

    private static bool HoldsItsType(string path)
    {
        var file = Path.GetFileName(path).Split('.')[0];
        var types = PublicType().Matches(Repo.Text(path)).Select(match => match.Groups["name"].Value).ToList();
        return types.Count == 0 || (types.Count == 1 && string.Equals(types[0], file, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamespaceOf();

    // Types at the top of a file start in the first column.
    [GeneratedRegex(
        @"^public [\w ]*?\b(class|interface|enum|delegate \S+|struct|record struct|record)\b (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PublicType();
}
