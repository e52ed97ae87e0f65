using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Packages;

/// <summary>No line of the package offers this service.</summary>
/// <remarks>Code: <c>courses.service-not-covered</c>. Source: C01.</remarks>
public sealed record ServiceNotCovered : DomainRefusal
{
    [JsonConstructor]
    internal ServiceNotCovered(PackageId package, ServiceId service) =>
        (Package, Service) = (package, service);

    /// <inheritdoc />
    public override string Code => "courses.service-not-covered";

    /// <summary>The package.</summary>
    public PackageId Package { get; }

    /// <summary>The service.</summary>
    public ServiceId Service { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("package", Package.ToString()),
        Fact.Of("service", Service.ToString()),
    ];
}
