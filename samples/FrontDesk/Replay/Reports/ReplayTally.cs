namespace FrontDesk.Replay.Reports;

/// <summary>What came of a replay.</summary>
internal sealed record ReplayTally
{
    public required RowTally Rows { get; init; }

    /// <summary>Visits that stand in the book, whatever became of them.</summary>
    public int Visits { get; set; }

    /// <summary>Visits of which the export names no client.</summary>
    public int Unnamed { get; set; }

    /// <summary>Visits that took place: a receipt of the client and day says so.</summary>
    public int Kept { get; set; }

    /// <summary>Visits to which nobody came.</summary>
    public int NoShows { get; set; }

    public int Cancelled { get; set; }

    /// <summary>Cancelled visits whose client has a receipt of that day all the same.</summary>
    public int CancelledButServed { get; set; }

    /// <summary>No-shows whose client has a receipt of that day all the same.</summary>
    public int MissedButServed { get; set; }

    /// <summary>Visits with a receipt which an earlier export called a no-show or cancelled.</summary>
    public int Contradicted { get; set; }

    /// <summary>Visits of the past of which neither a receipt nor anything else tells; they stay booked.</summary>
    public int Silent { get; set; }

    /// <summary>Visits after the last receipt.</summary>
    public int ToCome { get; set; }
}
