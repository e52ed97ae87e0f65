namespace DocumentStore.Tests.Guide;

/// <summary>What the author of an adapter has not written yet: it answers that there is nothing.</summary>
public enum Missing
{
    Commit,
    FindCommand,
    ReadPages,
    ReadVersions,
    Load,
    LoadOutside,
    ReadJournals,
    ReadKeys,
    ReadLedgers,
    Rows,
    CommandLog,
    LedgerLines,
    TakeLease,
    RenewLease,
    ReleaseLease,
    ReadDue,
    CountUntold,
    MarkPublished,
    RecordFailure,
    ListParked,
    Replay,
    Reopen,
}
