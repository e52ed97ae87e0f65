namespace FrontDesk.Shows;

/// <summary>How often one reason was given, with one of the sentences.</summary>
internal sealed record RefusalCount
{
    public required string Code { get; init; }

    public required int Count { get; init; }

    public required string Example { get; init; }

    /// <summary>Whether waiting may help: the next to ask may have luck.</summary>
    public required bool WaitingCanHelp { get; init; }
}
