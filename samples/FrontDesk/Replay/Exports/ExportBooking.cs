using NodaTime;

namespace FrontDesk.Replay.Exports;

/// <summary>One booking of the export, read and understood.</summary>
internal sealed record ExportBooking
{
    public required string File { get; init; }

    public required int Line { get; init; }

    /// <summary>The client's code; null where the row names nobody.</summary>
    public required string? Client { get; init; }

    public required string Staff { get; init; }

    public required string Service { get; init; }

    public required LocalDateTime Start { get; init; }
}
