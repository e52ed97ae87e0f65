namespace Beauty.Architecture.Tests.Documents;

/// <summary>The page of a package names what a reader would look for there.</summary>
public sealed class PackagePages
{
    [Fact]
    public void Each_package_has_a_page() => Offenders.None(
        Package.All.Select(PageOf).Where(page => !Repo.Exists(page)),
        "Write what the package is for (style 59).");

    [Fact]
    public void The_page_of_the_application_names_every_desk() => Offenders.None(
        from package in Package.WithAssembly
        from type in package.PublicTypes
        where type.Name.EndsWith("Desk", StringComparison.Ordinal)
        where !Repo.Text(PageOf(package)).Contains($"`{type.Name}`", StringComparison.Ordinal)
        select $"{PageOf(package)}: {type.Name}",
        "Say what the desk is for.");

    [Fact]
    public void The_page_of_the_domain_names_every_folder()
    {
        var domain = Package.All.Single(one => string.Equals(one.Name, "Beauty.Domain", StringComparison.Ordinal));
        var folders = domain.Sources
            .Select(path => path[(domain.Folder.Length + 1)..].Split('/'))
            .Where(parts => parts.Length > 1)
            .Select(parts => parts[0])
            .Distinct(StringComparer.Ordinal);

        Offenders.None(
            folders.Where(folder => !Repo.Text(PageOf(domain)).Contains($"`{folder}`", StringComparison.Ordinal)),
            "Say what the folder holds.");
    }

    private static string PageOf(Package package) => $"{package.Folder}/README.md";
}
