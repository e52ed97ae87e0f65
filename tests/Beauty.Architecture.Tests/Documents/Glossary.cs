using Beauty.Domain.Aggregates;

namespace Beauty.Architecture.Tests.Documents;

public sealed class Glossary
{
    private const string Document = "docs/glossary.md";

    [Fact]
    public void Every_aggregate_root_is_a_word_of_the_glossary()
    {
        var text = Repo.Text(Document);
        var roots = Package.WithAssembly.SelectMany(package => package.PublicTypes)
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(AggregateRoot)))
            .Select(type => type.Name)
            .ToList();

        Assert.NotEmpty(roots);
        Offenders.None(
            roots.Where(name => !text.Contains($"`{name}`", StringComparison.Ordinal)), $"Add to {Document}.");
    }

    [Fact]
    public void Every_word_said_to_be_in_the_code_is_a_type_there()
    {
        var types = Package.WithAssembly.SelectMany(package => package.PublicTypes)
            .Select(type => type.Name.Split('`')[0])
            .ToHashSet(StringComparer.Ordinal);

        Offenders.None(
            Rows().Where(row => row[3].StartsWith("Beauty.", StringComparison.Ordinal))
                .SelectMany(row => row[0].Split(',', StringSplitOptions.TrimEntries))
                .Select(word => word.Trim('`'))
                .Where(word => !types.Contains(word)),
            $"{Document} places these in a package, where no public type bears the name.");
    }

    /// <summary>The table's rows: word in code, Chinese, meaning, where.</summary>
    private static IEnumerable<string[]> Rows() => Repo.Lines(Document)
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))
        .Where(cells => cells.Length == 4);
}
