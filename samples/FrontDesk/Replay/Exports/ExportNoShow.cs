using NodaTime;

namespace FrontDesk.Replay.Exports;

/// <summary>One row of the no-shows: a booking to which nobody came, without its time of day.</summary>
internal sealed record ExportNoShow
{
    public required string File { get; init; }

    public required int Line { get; init; }

    public required LocalDate Date { get; init; }

    public required string? Client { get; init; }

    public required string Service { get; init; }

    public required string Staff { get; init; }
}
