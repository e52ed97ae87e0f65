namespace Beauty.Architecture.Tests.Types;

/// <summary>Finds value types that no test exercises through <c>ValueContract.Of</c> (style 49).</summary>
public sealed class ValueContracts
{
    [Fact]
    public void Every_public_value_type_is_put_to_its_contract()
    {
        var tested = Repo.Files(".csproj", "tests")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => name!.EndsWith(".Tests", StringComparison.Ordinal))
            .SelectMany(name => ContractsIn(AssemblyOf(name!)))
            .ToHashSet(StringComparer.Ordinal);

        Offenders.AreExempt(
            RuleNames.ValueContract,
            Package.WithAssembly.SelectMany(package => package.PublicTypes)
                .Where(type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false })
                .Select(Shape.NameOf)
                .Where(name => !tested.Contains(name)),
            "Call ValueContract.Of with two of its values in a test of its package.");
    }

    private static string AssemblyOf(string project)
    {
        // Every test project is built beside this one, in the same configuration and framework.
        var here = typeof(ValueContracts).Assembly.GetName().Name!;
        var folder = AppContext.BaseDirectory.Replace(
            $"{Path.DirectorySeparatorChar}{here}{Path.DirectorySeparatorChar}",
            $"{Path.DirectorySeparatorChar}{project}{Path.DirectorySeparatorChar}",
            StringComparison.Ordinal);
        return Path.Combine(folder, project + ".dll");
    }

    private static List<string> ContractsIn(string assembly)
    {
        using var calls = new ContractCalls(assembly);
        return [.. calls.Types()];
    }
}
