using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Packages.Events;

/// <summary>A course was sold to a client.</summary>
/// <param name="Package">Which.</param>
/// <param name="StreamVersion">The package's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
/// <param name="Client">Whose it is.</param>
/// <param name="Plan">The plan.</param>
/// <param name="TermsVersion">Under which version of its terms.</param>
public sealed record CoursePackageSold(
    PackageId Package,
    long StreamVersion,
    Instant OccurredAt,
    ActorId By,
    ClientId Client,
    CoursePlanId Plan,
    int TermsVersion)
    : CoursePackageEvent(Package, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "course-package.sold";
}
