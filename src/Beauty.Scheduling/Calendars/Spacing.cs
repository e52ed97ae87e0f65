namespace Beauty.Scheduling.Calendars;

/// <summary>How the buffers of two neighbours on one unit count.</summary>
internal enum Spacing
{
    /// <summary>Both count: clean-up of the first, then preparation of the second (people, T25).</summary>
    Additive,

    /// <summary>The larger of the two is enough (resources, T25).</summary>
    Shared,

    /// <summary>Neither counts: the two belong to one visit, whose pauses the visit itself keeps (T27).</summary>
    CoresOnly,
}
