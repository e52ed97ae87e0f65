namespace Beauty.Testing.Tests.Conformance;

/// <summary>What a store of these tests does wrong.</summary>
public enum Flaw
{
    None,
    PagesNotCompared,
    AggregatesNotCompared,
    GuardsIgnored,
    OnlyFirstPageCompared,
    PagesWrittenOneByOne,
    ComparedOutsideTheLock,
    NoCommandKey,
    KeyComparedAfterVersions,
    OutcomeKeptWhenStale,
    NoTenantWall,
    MessagesToldWhenStale,
    RowsNeverReplaced,
    EmptiedPagesDeleted,
    ForgetsWhenReopened,
    CancellationIgnored,
    ClosedEnds,
    OnlyStartDayUsed,
}
