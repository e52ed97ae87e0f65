using System.Reflection;
using System.Xml.Linq;

namespace Beauty.Architecture.Tests;

/// <summary>One project under src: what it says of itself and the assembly it builds.</summary>
internal sealed class Package
{
    private readonly XDocument _project;

    private Package(string path)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        ProjectPath = path;
        _project = XDocument.Parse(Repo.Text(path));
    }

    /// <summary>The packages without a clock, I/O or chance: the base class library and NodaTime only.</summary>
    public static IReadOnlySet<string> PureNames { get; } =
        new HashSet<string>(["Beauty.Domain", "Beauty.Scheduling", "Beauty.Loyalty"], StringComparer.Ordinal);

    public static IReadOnlyList<Package> All { get; } =
        [.. Repo.Files(".csproj", "src").Select(path => new Package(path))];

    public static IReadOnlyList<Package> WithAssembly { get; } = [.. All.Where(package => package.HasAssembly)];

    public static IReadOnlyList<Package> Pure { get; } = [.. All.Where(package => package.IsPure)];

    public string Name { get; }

    public string ProjectPath { get; }

    public string Folder => Path.GetDirectoryName(ProjectPath)!.Replace('\\', '/');

    public bool IsPure => PureNames.Contains(Name);

    /// <summary>A source-only package ships no assembly.</summary>
    public bool HasAssembly =>
        !string.Equals(Property("IncludeBuildOutput"), "false", StringComparison.OrdinalIgnoreCase);

    public Assembly Assembly => Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, Name + ".dll"));

    public IReadOnlyList<string> Sources => Repo.Files(".cs", Folder);

    public IEnumerable<Type> PublicTypes =>
        Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal);

    public IEnumerable<string> ProjectReferences => Items("ProjectReference")
        .Select(item => Path.GetFileNameWithoutExtension(item.Attribute("Include")!.Value.Replace('\\', '/')));

    /// <summary>The packages that a user of this one gets with it.</summary>
    public IEnumerable<string> ShippedReferences => Items("PackageReference")
        .Where(item => item.Attribute("PrivateAssets")?.Value is not "all")
        .Select(item => item.Attribute("Include")!.Value);

    public bool Imports(string file) =>
        Items("Import").Any(item => item.Attribute("Project")!.Value.EndsWith(file, StringComparison.Ordinal));

    public string? Property(string name) => Items(name).Select(item => item.Value).LastOrDefault();

    public override string ToString() => Name;

    private IEnumerable<XElement> Items(string name) => _project.Descendants(name);
}
