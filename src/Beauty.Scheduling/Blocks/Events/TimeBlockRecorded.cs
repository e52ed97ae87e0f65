using Beauty.Domain.Identity;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Blocks.Events;

/// <summary>Leave, a closure or maintenance was recorded; appointments stayed (T17).</summary>
/// <param name="Block">Which.</param>
/// <param name="Calendar">Whose time.</param>
/// <param name="Range">When.</param>
/// <param name="StreamVersion">The aggregate's version after the event.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record TimeBlockRecorded(
    BlockId Block, CalendarId Calendar, TimeRange Range, long StreamVersion, Instant OccurredAt)
    : TimeBlockEvent(Block, StreamVersion, OccurredAt)
{
    /// <inheritdoc />
    public override string Name => "time-block.recorded";
}
