namespace FrontDesk.Replay.Fitting;

/// <summary>How many bookings of the export a replay would take with the proposed durations.</summary>
internal sealed record FitForecast
{
    public required int Bookings { get; init; }

    /// <summary>Refused because the person still works on another booking.</summary>
    public required int PersonBusy { get; init; }

    /// <summary>Refused because the client is still in another booking.</summary>
    public required int ClientBusy { get; init; }

    /// <summary>Refused because the start is not on the grid.</summary>
    public required int OffGrid { get; init; }

    public int Fitting => Bookings - PersonBusy - ClientBusy - OffGrid;
}
