using System.Runtime.CompilerServices;
using Xunit.v3;

namespace Beauty.Tests.Shared;

/// <summary>A law, checked by FsCheck on random arguments.</summary>
/// <remarks>
/// A failure prints the shrunk arguments and the seed. The method returns nothing (it asserts), <c>bool</c>, or an
/// FsCheck property. The environment variable <c>BEAUTY_PROPERTY_SEED</c> ("seed,gamma") fixes the seed of all
/// properties, <c>BEAUTY_PROPERTY_MOST_RUNS</c> lowers the number of cases; mutation testing, which runs a law once for
/// each mutant, needs both.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(typeof(PropertyDiscoverer))]
public sealed class PropertyAttribute(
    [CallerFilePath] string? sourceFilePath = null,
    [CallerLineNumber] int sourceLineNumber = -1) : FactAttribute(sourceFilePath, sourceLineNumber)
{
    /// <summary>How many random cases: 1,000 for cheap laws, 200 for those against brute force (decision 18).</summary>
    public int MaxTest { get; set; } = 1000;

    /// <summary>"seed,gamma" or "seed,gamma,size", as a failure prints them; brackets are allowed.</summary>
    public string? Replay { get; set; }

    /// <summary>Types with static members that return <c>Arbitrary&lt;T&gt;</c>; the first wins.</summary>
    public Type[] Arbitrary { get; set; } = [];
}
