namespace Beauty.Application.Events;

/// <summary>How a pump of the relay ended.</summary>
public enum RelayEnding
{
    /// <summary>All that was due was offered.</summary>
    Drained = 0,

    /// <summary>The batch was full: more may be due, so pump again without a pause.</summary>
    MoreDue = 1,

    /// <summary>Another relay holds the lease; nothing was offered.</summary>
    AnotherWorks = 2,

    /// <summary>Another relay took the lease meanwhile; what was told last will be told again by that one.</summary>
    LeaseLost = 3,
}
