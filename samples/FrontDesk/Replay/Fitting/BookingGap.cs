namespace FrontDesk.Replay.Fitting;

/// <summary>The time from one booking's start to the next one's on the same day.</summary>
internal sealed record BookingGap
{
    /// <summary>The longest gap, in minutes, that says how long something took: after more there was a pause.</summary>
    public const int LongestTelling = 240;

    /// <summary>The service of the earlier booking.</summary>
    public required string Service { get; init; }

    /// <summary>From 0, where two start together.</summary>
    public required int Minutes { get; init; }

    /// <summary>Whether the later booking is the same client's.</summary>
    public required bool IsSameClient { get; init; }

    /// <summary>
    /// Whether it bounds how long the service took: what starts together and what has a pause between does not.
    /// </summary>
    public bool IsTelling => Minutes is > 0 and <= LongestTelling;
}
