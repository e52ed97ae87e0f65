namespace FrontDesk.Shows;

/// <summary>One phase of a visit, at its time of day.</summary>
internal sealed record BookPhase
{
    public required BookPhaseKind Kind { get; init; }

    public required MinuteRange Time { get; init; }
}
