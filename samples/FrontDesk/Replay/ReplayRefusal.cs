namespace FrontDesk.Replay;

/// <summary>A visit of the export that the desk refused.</summary>
internal sealed record ReplayRefusal
{
    public required ReplayVisit Visit { get; init; }

    public required string Code { get; init; }

    /// <summary>The reason, with who is in the way.</summary>
    public required string Sentence { get; init; }
}
