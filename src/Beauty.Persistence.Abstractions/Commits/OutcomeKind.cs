namespace Beauty.Persistence.Abstractions.Commits;

/// <summary>How a command ended.</summary>
public enum OutcomeKind
{
    /// <summary>Not ended; never stored.</summary>
    None = 0,

    /// <summary>Accepted: its changes are stored with this outcome.</summary>
    Accepted = 1,

    /// <summary>Refused: nothing but this outcome is stored.</summary>
    Refused = 2,
}
