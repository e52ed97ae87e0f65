using FrontDesk.Salons;

namespace FrontDesk.Replay;

/// <summary>How long a service of the export takes: the export itself does not say.</summary>
internal sealed record ReplayServiceData
{
    /// <summary>The code in the export.</summary>
    public required string Code { get; init; }

    public required IReadOnlyList<PhaseData> Phases { get; init; }

    public int Preparation { get; init; }

    public int CleanUp { get; init; }

    /// <summary>The kinds of things taken.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Minutes of the client's time.</summary>
    public int Length => Phases.Sum(phase => phase.Minutes);
}
