using FrontDesk.Replay.Exports;

namespace FrontDesk.Replay;

/// <summary>What came of a replay.</summary>
internal sealed record ReplayTally
{
    /// <summary>Rows of the export that stand in the book.</summary>
    public required int TakenRows { get; init; }

    /// <summary>The visits that these rows are.</summary>
    public required int TakenVisits { get; init; }

    /// <summary>Visits of which the export names no client.</summary>
    public required int Unnamed { get; init; }

    /// <summary>Appointments that were not in the file before this run.</summary>
    public required int New { get; init; }

    public required IReadOnlyList<ReplayRefusal> Refused { get; init; }

    public required IReadOnlyList<BadRow> BadRows { get; init; }
}
