namespace Beauty.Scheduling.Calendars;

/// <summary>Whether a pool has room for what is asked, and if not, who or what is in the way.</summary>
/// <remarks>A refusal is rendered from it only when somebody reads it (decision 14).</remarks>
internal readonly record struct Verdict
{
    private Verdict(Claim inTheWay) => InTheWay = inTheWay;

    internal static Verdict Fits => default;

    internal Claim? InTheWay { get; }

    internal bool IsFit => InTheWay is null;

    internal bool IsBlocked => InTheWay is { Unit: null };

    internal static Verdict Taken(Claim by) => new(by);
}
