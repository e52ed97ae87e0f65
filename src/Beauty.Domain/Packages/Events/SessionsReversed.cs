using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Packages.Events;

/// <summary>A use was undone: its sessions and its revenue went back.</summary>
/// <param name="Package">Which.</param>
/// <param name="StreamVersion">The package's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
/// <param name="Use">The use.</param>
public sealed record SessionsReversed(
    PackageId Package, long StreamVersion, Instant OccurredAt, ActorId By, JournalId Use)
    : CoursePackageEvent(Package, StreamVersion, OccurredAt, By)
{
    /// <inheritdoc />
    public override string Name => "course-package.sessions-reversed";
}
