using Xunit.Sdk;
using Xunit.v3;

namespace Beauty.Tests.Shared;

/// <summary>Finds the methods that bear <see cref="PropertyAttribute"/>.</summary>
public sealed class PropertyDiscoverer : IXunitTestCaseDiscoverer
{
    /// <inheritdoc />
    public ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute)
    {
        var details = TestIntrospectionHelper.GetTestCaseDetails(discoveryOptions, testMethod, factAttribute);
        var traits = testMethod.Traits.ToDictionary(
            trait => trait.Key,
            trait => trait.Value.ToHashSet(StringComparer.OrdinalIgnoreCase),
            StringComparer.OrdinalIgnoreCase);
        return new([new PropertyTestCase(details, traits)]);
    }
}
