using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;

namespace Beauty.Scheduling.Availability;

/// <summary>Whether somebody can do a part at a start: on shift, not on leave, not busy, in this order.</summary>
/// <param name="OffShift">What of the part's work is not working time.</param>
/// <param name="Taken">Who or what takes their time; asked only of those on shift.</param>
internal readonly record struct PersonVerdict(TimeRange? OffShift, Verdict Taken)
{
    internal bool IsFit => OffShift is null && Taken.IsFit;
}
