using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Courses;

/// <summary>The visit is not that of the client who owns the package.</summary>
/// <remarks>Code: <c>courses.not-owner</c>. Does not say whose the package is. Source: C04.</remarks>
/// <param name="Package">The package.</param>
public sealed record PackageOfAnotherClient(PackageId Package) : ApplicationRefusal
{
    /// <inheritdoc />
    public override string Code => "courses.not-owner";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("package", Package.ToString())];
}
