namespace Beauty.Architecture.Tests.PublicApi;

public sealed class ApprovedPublicApi
{
    private const string Folder = "tests/Beauty.Architecture.Tests/PublicApi";

    public static TheoryData<string> Packages => [.. Package.WithAssembly.Select(package => package.Name)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_offers_what_was_approved(string name)
    {
        var package = Package.WithAssembly.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal));

        Approval.Holds($"{Folder}/{name}.approved.txt", ApiText.Of(package.PublicTypes));
    }

    [Fact]
    public void No_approved_text_outlives_its_package() =>
        Offenders.None(
            Repo.Files(".approved.txt", Folder).Where(path => !Package.WithAssembly.Any(package =>
                string.Equals($"{Folder}/{package.Name}.approved.txt", path, StringComparison.Ordinal))),
            "Delete the text: its package is gone.");

    [Fact]
    public void Names_defaults_nullability_and_modifiers_are_part_of_the_text()
    {
        var text = ApiText.Of([typeof(Sample<>)])
            .Replace("Beauty.Architecture.Tests.PublicApi.", "", StringComparison.Ordinal)
            .Replace("System.Collections.Generic.", "", StringComparison.Ordinal)
            .Replace("System.Threading.Tasks.", "", StringComparison.Ordinal)
            .Replace("System.Threading.", "", StringComparison.Ordinal);

        Assert.Equal(
            """
            public abstract class Sample<T> where T : struct, System.IComparable<T>
              protected Sample(string name, int? count = null)
              public const int Limit = 4
              public T this[int index] { get; }
              public required string Name { get; set; }
              public string? Nickname { get; init; }
              public event System.EventHandler? Changed
              public abstract Task<IReadOnlyList<string?>> ListAsync(CancellationToken cancellationToken = default)
              public bool TryFind(in long key, out string? value, params string[] rest)
              public static implicit operator int(Sample<T> sample)


            """.ReplaceLineEndings("\n"),
            text);
    }
}
