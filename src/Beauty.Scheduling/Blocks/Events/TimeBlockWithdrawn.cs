using Beauty.Domain.Identity;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Blocks.Events;

/// <summary>Leave, a closure or maintenance will not be: its time is free again.</summary>
/// <param name="Block">Which.</param>
/// <param name="Calendar">Whose time.</param>
/// <param name="Range">When it would have been.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record TimeBlockWithdrawn(
    BlockId Block, CalendarId Calendar, TimeRange Range, long StreamVersion, Instant OccurredAt)
    : TimeBlockEvent(Block, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "time-block.withdrawn";
}
