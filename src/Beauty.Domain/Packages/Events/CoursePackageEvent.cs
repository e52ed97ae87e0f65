using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Packages.Events;

/// <summary>The base of what happens to a package: ids and counts only; the money is in the journals.</summary>
/// <param name="Package">Which.</param>
/// <param name="StreamVersion">The package's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="By">Who did it.</param>
public abstract record CoursePackageEvent(PackageId Package, long StreamVersion, Instant OccurredAt, ActorId By)
    : IDomainEvent
{
    /// <inheritdoc />
    public abstract string Name { get; }

    /// <inheritdoc />
    public int SchemaVersion => 1;

    /// <inheritdoc />
    public AggregateKey Stream => CoursePackage.KeyOf(Package);
}
