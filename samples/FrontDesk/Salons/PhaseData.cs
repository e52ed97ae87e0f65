namespace FrontDesk.Salons;

/// <summary>One phase of a service: active, or processing (留置) while the therapist is free.</summary>
internal sealed record PhaseData
{
    public required PhaseWord Kind { get; init; }

    public required int Minutes { get; init; }

    /// <summary>The kinds of things that are free in this phase.</summary>
    public IReadOnlyList<string> Releases { get; init; } = [];
}
