namespace Beauty.Architecture.Tests.Repository;

public sealed class Solution
{
    private static IEnumerable<string> Projects =>
        Repo.Files(".csproj").Where(path => !path.StartsWith("eng/", StringComparison.Ordinal));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repo.Text("Beauty.sln").Replace('\\', '/');

        Offenders.None(
            Projects.Where(path => !solution.Contains($"\"{path}\"", StringComparison.Ordinal)),
            "Run eng/solution.sh.");
    }

    [Fact]
    public void Every_package_says_what_it_is()
    {
        Assert.All(Package.All, package =>
        {
            Assert.True(Repo.Exists($"{package.Folder}/README.md"), $"{package.Name} has no README.md.");
            Assert.True(package.Property("Description")?.Length > 40, $"{package.Name} needs a Description sentence.");
        });
    }

    [Fact]
    public void Every_package_has_its_tests() =>
        Assert.All(Package.All, package => Assert.True(
            Repo.Files(".cs", $"tests/{package.Name}.Tests").Any(HasTest),
            $"tests/{package.Name}.Tests holds no test."));

    [Fact]
    public void Every_project_locks_its_packages() =>
        Offenders.None(
            Projects.Select(path => $"{Path.GetDirectoryName(path)!.Replace('\\', '/')}/packages.lock.json")
                .Where(path => !Repo.Exists(path)),
            "Run eng/solution.sh and commit the lock files.");

    private static bool HasTest(string path)
    {
        var text = Repo.Text(path);
        return text.Contains("[Fact", StringComparison.Ordinal)
            || text.Contains("[Theory", StringComparison.Ordinal)
            || text.Contains("[Property", StringComparison.Ordinal);
    }
}
