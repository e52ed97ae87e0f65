using NodaTime;

namespace FrontDesk.Replay.Exports;

/// <summary>One row of the cancellations: a booking that was given up, without its time of day.</summary>
internal sealed record ExportCancellation
{
    public required string File { get; init; }

    public required int Line { get; init; }

    /// <summary>The day on which it was given up.</summary>
    public required LocalDate CancelledOn { get; init; }

    public required string? Client { get; init; }

    public required string Service { get; init; }

    public required string Staff { get; init; }

    /// <summary>The day for which it was booked.</summary>
    public required LocalDate BookedFor { get; init; }
}
