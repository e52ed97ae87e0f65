namespace Beauty.Testing.Faults;

internal enum Fault
{
    None = 0,
    BeforeCommit = 1,
    Stale = 2,
    AfterCommit = 3,
}
