using System.Reflection;

namespace Beauty.Tests.Shared;

/// <summary>Finds value types of the package under test that no test puts to <see cref="ValueContract"/> (style
/// 49).</summary>
/// <remarks>
/// Compiled into each test project: <c>Beauty.X.Tests</c> answers for <c>Beauty.X</c>. Calls are read from the compiled
/// tests instead of a list kept by hand, so a type counts only when code really exercises it.
/// </remarks>
public sealed class ValueTypesOfThePackage
{
    [Fact]
    public void Every_public_value_type_is_put_to_its_contract()
    {
        var tests = typeof(ValueTypesOfThePackage).Assembly;
        using var calls = new ContractCalls(tests.Location);
        var tested = calls.Types().ToHashSet(StringComparer.Ordinal);

        var untested = ValueTypes(tests.GetName().Name!.Replace(".Tests", "", StringComparison.Ordinal))
            .Where(name => !tested.Contains(name));

        Assert.True(!untested.Any(), $"Call ValueContract.Of for {string.Join(", ", untested)}.");
    }

    [Fact]
    public void A_contract_is_found_whether_it_names_its_type_or_passes_a_parameter_on()
    {
        using var calls = new ContractCalls(typeof(ValueTypesOfThePackage).Assembly.Location);

        var tested = calls.Types().ToList();

        Assert.Contains("System.TimeOnly", tested, StringComparer.Ordinal);
        Assert.Contains("System.DateOnly", tested, StringComparer.Ordinal);
        Assert.DoesNotContain("System.TimeSpan", tested, StringComparer.Ordinal);
    }

    internal static void Named() => ValueContract.Of(() => new TimeOnly(10, 0), new TimeOnly(11, 0));

    internal static void PassedOn() => Holds(new DateOnly(2026, 5, 4), new DateOnly(2026, 5, 5));

    private static void Holds<T>(T value, T other)
        where T : struct => ValueContract.Of(() => value, other);

    private static IEnumerable<string> ValueTypes(string package)
    {
        var path = Path.Combine(AppContext.BaseDirectory, package + ".dll");
        return File.Exists(path)
            ? Assembly.LoadFrom(path).GetExportedTypes()
                .Where(type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false })
                .Select(type => type.FullName!.Replace('+', '.'))
            : [];
    }
}
