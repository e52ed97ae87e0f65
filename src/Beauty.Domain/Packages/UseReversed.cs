using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Packages;

/// <summary>The use was undone already.</summary>
/// <remarks>Code: <c>courses.use-reversed</c>. Source: K57 "once"; law 16.</remarks>
public sealed record UseReversed : DomainRefusal
{
    [JsonConstructor]
    internal UseReversed(PackageId package, JournalId use) =>
        (Package, Use) = (package, use);

    /// <inheritdoc />
    public override string Code => "courses.use-reversed";

    /// <summary>The package.</summary>
    public PackageId Package { get; }

    /// <summary>The use.</summary>
    public JournalId Use { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("package", Package.ToString()),
        Fact.Of("use", Use.ToString()),
    ];
}
