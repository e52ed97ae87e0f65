using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Packages.Events;

/// <summary>The validity of a package began, with the first use or by itself.</summary>
/// <param name="Package">Which.</param>
/// <param name="StreamVersion">The package's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
/// <param name="LastDay">The last usable day.</param>
public sealed record CoursePackageBegun(
    PackageId Package, long StreamVersion, Instant OccurredAt, ActorId By, LocalDate LastDay)
    : CoursePackageEvent(Package, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "course-package.begun";
}
