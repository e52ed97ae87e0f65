using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Packages;

/// <summary>The days in which the client may change their mind are over.</summary>
/// <remarks>Code: <c>courses.cooling-off-over</c>. Source: R5.</remarks>
public sealed record CoolingOffOver : DomainRefusal
{
    [JsonConstructor]
    internal CoolingOffOver(PackageId package, LocalDate lastDay) =>
        (Package, LastDay) = (package, lastDay);

    /// <inheritdoc />
    public override string Code => "courses.cooling-off-over";

    /// <summary>The package.</summary>
    public PackageId Package { get; }

    /// <summary>The last of them.</summary>
    public LocalDate LastDay { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("package", Package.ToString()),
        Fact.Of("last-day", LastDay),
    ];
}
