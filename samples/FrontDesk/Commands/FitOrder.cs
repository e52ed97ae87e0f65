using FrontDesk.Replay.Fitting;

namespace FrontDesk.Commands;

/// <summary>The arguments of a fit.</summary>
internal sealed record FitOrder
{
    /// <summary>The folder of the export.</summary>
    public required string Folder { get; init; }

    public required FitRequest Request { get; init; }

    /// <summary>What the till means; null for the shipped file.</summary>
    public string? Till { get; init; }

    /// <summary>The file to write; null for the screen.</summary>
    public required string? Output { get; init; }

    /// <summary>Whether a file that is there already may be replaced.</summary>
    public required bool Force { get; init; }
}
