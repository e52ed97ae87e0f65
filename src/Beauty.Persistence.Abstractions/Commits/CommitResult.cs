namespace Beauty.Persistence.Abstractions.Commits;

/// <summary>What a store says of a plan; anything else is an exception.</summary>
public enum CommitResult
{
    /// <summary>No answer; never returned.</summary>
    None = 0,

    /// <summary>All of the plan is stored.</summary>
    Committed = 1,

    /// <summary>The command's key was stored before; nothing changed (W3).</summary>
    AlreadyDone = 2,

    /// <summary>A page, an aggregate, a ledger or a guard has moved; nothing changed (W5, W7, W17).</summary>
    Stale = 3,
}
