using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;

namespace Beauty.Application.Booking;

/// <summary>One service of a booked visit.</summary>
/// <param name="Service">What is done.</param>
/// <param name="Time">When.</param>
/// <param name="Staff">By whom; null for an unattended service.</param>
/// <param name="Resources">In which rooms and with which devices, in the order of the service's needs.</param>
public sealed record BookedLine(
    ServiceId Service, TimeRange Time, StaffId? Staff, ImmutableArray<ResourceId> Resources)
{
    /// <summary>The session of a package that it holds or has used; null for none.</summary>
    public BookedSession? Session { get; init; }

    /// <inheritdoc />
    public bool Equals(BookedLine? other) =>
        other is not null
        && (Service, Time, Staff, Session) == (other.Service, other.Time, other.Staff, other.Session)
        && Resources.SequenceEqual(other.Resources);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Service, Time, Staff, Resources.Length);

    internal static BookedLine Of(PlannedPart part) => new(
        part.Asked.Service,
        part.Time,
        part.Staff?.Staff,
        [.. part.Resources.Select(taken => taken.Resource)]);
}
