using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Packages;

/// <summary>The package knows no such use.</summary>
/// <remarks>Code: <c>courses.use-unknown</c>. Source: K57.</remarks>
public sealed record UseUnknown : DomainRefusal
{
    [JsonConstructor]
    internal UseUnknown(PackageId package, JournalId use) =>
        (Package, Use) = (package, use);

    /// <inheritdoc />
    public override string Code => "courses.use-unknown";

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
