using Beauty.Domain.Identity;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;

namespace Beauty.Scheduling.Blocks;

/// <summary>Time that is not to be had, as it is recorded.</summary>
public sealed record NewTimeBlock
{
    internal NewTimeBlock(BlockId id, CalendarId calendar, ClaimKind cause, TimeRange range) =>
        (Id, Calendar, Cause, Range) = (id, calendar, cause, range);

    /// <summary>The id, which the caller supplies.</summary>
    public BlockId Id { get; }

    /// <summary>Whose time.</summary>
    public CalendarId Calendar { get; }

    /// <summary>Leave of a person, closure of a location, or maintenance of a resource.</summary>
    public ClaimKind Cause { get; }

    /// <summary>When.</summary>
    public TimeRange Range { get; }

    /// <summary>Why; null where nobody said.</summary>
    public BlockReason? Reason { get; internal init; }

    /// <summary>Leave of a member of staff (休假).</summary>
    /// <param name="staff">Who.</param>
    /// <param name="id">The id.</param>
    /// <param name="range">When.</param>
    /// <returns>The block.</returns>
    /// <exception cref="ArgumentException">The owner is <c>default</c>.</exception>
    public static NewTimeBlock LeaveOf(StaffId staff, BlockId id, TimeRange range) =>
        new(id, CalendarId.Of(staff), ClaimKind.Leave, range);

    /// <summary>A closure of a location (停业).</summary>
    /// <param name="location">Which.</param>
    /// <param name="id">The id.</param>
    /// <param name="range">When.</param>
    /// <returns>The block.</returns>
    /// <exception cref="ArgumentException">The owner is <c>default</c>.</exception>
    public static NewTimeBlock ClosureOf(LocationId location, BlockId id, TimeRange range) =>
        new(id, CalendarId.Of(location), ClaimKind.Closure, range);

    /// <summary>Maintenance of a room, a bed or a device (维护).</summary>
    /// <param name="resource">Which.</param>
    /// <param name="id">The id.</param>
    /// <param name="range">When.</param>
    /// <returns>The block.</returns>
    /// <exception cref="ArgumentException">The owner is <c>default</c>.</exception>
    public static NewTimeBlock MaintenanceOf(ResourceId resource, BlockId id, TimeRange range) =>
        new(id, CalendarId.Of(resource), ClaimKind.Maintenance, range);

    /// <summary>The same block with a reason.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>The block.</returns>
    /// <exception cref="ArgumentException">The reason is <c>default</c>.</exception>
    public NewTimeBlock Because(BlockReason reason) => this with { Reason = BlockReason.Checked(reason) };
}
