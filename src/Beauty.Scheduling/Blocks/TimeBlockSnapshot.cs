using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;

namespace Beauty.Scheduling.Blocks;

/// <summary>A leave, a closure or a maintenance as it crosses the storage border; schema version 1.</summary>
public sealed record TimeBlockSnapshot : Snapshot
{
    /// <summary>The id.</summary>
    public required BlockId Id { get; init; }

    /// <summary>Whose time: that of a member of staff, a location or a resource.</summary>
    public required CalendarId Calendar { get; init; }

    /// <summary>Leave, closure or maintenance.</summary>
    public required ClaimKind Cause { get; init; }

    /// <summary>When.</summary>
    public required TimeRange Range { get; init; }

    /// <summary>Why; null where nobody said.</summary>
    public required BlockReason? Reason { get; init; }

    /// <summary>Whether it will not be.</summary>
    public required bool IsWithdrawn { get; init; }
}
