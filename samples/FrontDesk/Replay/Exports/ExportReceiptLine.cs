using NodaTime;

namespace FrontDesk.Replay.Exports;

/// <summary>One line of a receipt, read and understood.</summary>
internal sealed record ExportReceiptLine
{
    /// <summary>Who buys without being known.</summary>
    public const string WalkIn = "WALK_IN";

    public required string File { get; init; }

    public required int Line { get; init; }

    /// <summary>The receipt's number.</summary>
    public required int Receipt { get; init; }

    public required LocalDate Date { get; init; }

    /// <summary>What was sold, as the price lists call it; null where nothing is written.</summary>
    public required string? Description { get; init; }

    /// <summary>The client's code; null for a walk-in.</summary>
    public required string? Client { get; init; }

    public required string Staff { get; init; }

    /// <summary>How many; below zero for what came back.</summary>
    public required int Quantity { get; init; }

    /// <summary>The price of all of them without taxes; below zero for a return or an offset.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The federal tax as written, which may have parts of a cent.</summary>
    public required decimal Gst { get; init; }

    /// <summary>The provincial tax as written, which may have parts of a cent.</summary>
    public required decimal Pst { get; init; }
}
