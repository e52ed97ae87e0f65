using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Packages;

/// <summary>The package was refunded or closed, or has expired.</summary>
/// <remarks>Code: <c>courses.package-ended</c>. Source: K56, K59.</remarks>
public sealed record PackageEnded : DomainRefusal
{
    [JsonConstructor]
    internal PackageEnded(PackageId package, PackageState state) =>
        (Package, State) = (package, state);

    /// <inheritdoc />
    public override string Code => "courses.package-ended";

    /// <summary>The package.</summary>
    public PackageId Package { get; }

    /// <summary>How it stands.</summary>
    public PackageState State { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("package", Package.ToString()),
        Fact.Of("state", State.ToString()),
    ];
}
