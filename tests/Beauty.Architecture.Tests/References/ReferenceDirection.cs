namespace Beauty.Architecture.Tests.References;

public sealed class ReferenceDirection
{
    private static readonly string[] Pure = [.. Package.PureNames];

    /// <summary>Who may know whom among our packages (design, "Packages"; ADR 0001). Read each row as "may
    /// know".</summary>
    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["Beauty.Domain"] = [],
        ["Beauty.Scheduling"] = ["Beauty.Domain"],
        ["Beauty.Loyalty"] = ["Beauty.Domain"],
        ["Beauty.Persistence.Abstractions"] = Pure,
        ["Beauty.Application"] = [.. Pure, "Beauty.Persistence.Abstractions"],
        ["Beauty.Persistence.EntityFrameworkCore"] = [.. Pure, "Beauty.Persistence.Abstractions"],
        ["Beauty.Persistence.EntityFrameworkCore.PostgreSql"] =
            [.. Pure, "Beauty.Persistence.Abstractions", "Beauty.Persistence.EntityFrameworkCore"],
        ["Beauty.Persistence.EntityFrameworkCore.Sqlite"] =
            [.. Pure, "Beauty.Persistence.Abstractions", "Beauty.Persistence.EntityFrameworkCore"],
        ["Beauty.Messaging.MediatR"] = [.. Pure, "Beauty.Application"],
        ["Beauty.Testing"] = [.. Pure, "Beauty.Persistence.Abstractions", "Beauty.Application"],
    };

    /// <summary>What of others each package may ask its users to install.</summary>
    private static readonly Dictionary<string, Func<string, bool>> MayUse = new(StringComparer.Ordinal)
    {
        ["Beauty.Domain"] = IsNodaTime,
        ["Beauty.Scheduling"] = IsNodaTime,
        ["Beauty.Loyalty"] = IsNodaTime,
        ["Beauty.Persistence.Abstractions"] = IsNodaTime,
        ["Beauty.Application"] = name => IsNodaTime(name) || IsExtensionPort(name),
        ["Beauty.Persistence.EntityFrameworkCore"] = IsEntityFramework,
        ["Beauty.Persistence.EntityFrameworkCore.PostgreSql"] =
            name => IsEntityFramework(name) || Starts(name, "Npgsql"),
        ["Beauty.Persistence.EntityFrameworkCore.Sqlite"] =
            name => IsEntityFramework(name) || name is "Microsoft.Data.Sqlite" || Starts(name, "SQLitePCLRaw"),
        ["Beauty.Messaging.MediatR"] = _ => false,
        ["Beauty.Testing"] = name => IsNodaTime(name) || IsExtensionPort(name),
    };

    public static TheoryData<string> Packages => [.. Package.All.Select(package => package.Name)];

    [Fact]
    public void Every_package_has_its_row_and_every_pure_package_exists_once_it_is_named()
    {
        Assert.NotEmpty(Package.All);
        Assert.All(Package.All, package => Assert.True(
            MayKnow.ContainsKey(package.Name) && MayUse.ContainsKey(package.Name),
            $"{package.Name} has no row: say in {nameof(ReferenceDirection)} and in ADR 0001 whom it may know."));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_knows_only_those_below_it(string name)
    {
        var package = Named(name);

        var known = package.HasAssembly
            ? package.ProjectReferences.Concat(AssemblyReferences(package).Where(IsOurs))
            : package.ProjectReferences;

        Offenders.None(known.Except(MayKnow[name], StringComparer.Ordinal), $"{name} may not know these.");
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_brings_no_other_dependency_than_its_layer_allows(string name)
    {
        var package = Named(name);

        var others = package.HasAssembly
            ? package.ShippedReferences.Concat(AssemblyReferences(package).Where(reference => !IsOurs(reference)))
            : package.ShippedReferences;

        Offenders.None(
            others.Where(reference => !IsBaseClassLibrary(reference) && !MayUse[name](reference)),
            $"{name} may not bring these.");
    }

    [Fact]
    public void Pure_packages_ban_clocks_chance_and_files_in_their_build()
    {
        Assert.All(Package.Pure, package => Assert.True(
            package.Imports("eng/Pure.props"), $"{package.ProjectPath} does not import eng/Pure.props."));
        Assert.All(Package.All.Except(Package.Pure), package => Assert.False(
            package.Imports("eng/Pure.props"), $"{package.Name} imports eng/Pure.props but is not named pure."));
    }

    private static Package Named(string name) =>
        Package.All.Single(package => string.Equals(package.Name, name, StringComparison.Ordinal));

    private static IEnumerable<string> AssemblyReferences(Package package) =>
        package.Assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

    private static bool IsOurs(string name) => Starts(name, "Beauty.");

    private static bool IsBaseClassLibrary(string name) =>
        name is "netstandard" or "mscorlib" or "System" || Starts(name, "System.")
        || name is "Microsoft.Win32.Primitives";

    private static bool IsNodaTime(string name) => name is "NodaTime";

    private static bool IsExtensionPort(string name) =>
        Starts(name, "Microsoft.Extensions.")
        && (name.EndsWith(".Abstractions", StringComparison.Ordinal) || name is "Microsoft.Extensions.Options");

    private static bool IsEntityFramework(string name) =>
        IsNodaTime(name) || IsExtensionPort(name) || Starts(name, "Microsoft.EntityFrameworkCore");

    private static bool Starts(string name, string start) => name.StartsWith(start, StringComparison.Ordinal);
}
