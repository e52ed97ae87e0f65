namespace Beauty.Tests.Stores;

/// <summary>Entries that somebody may write past a store.</summary>
public static class LedgerCases
{
    /// <summary>Whether an entry of an account may follow its second, which leaves a balance of 2.</summary>
    public static TheoryData<string, bool> Entries => new()
    {
        // What comes after consumed 2: number, line, lot, delta, before, after.
        { "3, 50, 1, 1, 2, 3", true },
        { "3, 50, 1, -2, 2, 0", true },
        { "4, 50, 1, 1, 2, 3", false },
        { "2, 50, 1, 1, 2, 3", false },
        { "1, 50, 1, 1, 0, 1", false },
        { "0, 50, 1, 1, 2, 3", false },
        { "-1, 50, 1, 1, 0, 1", false },
        { "3, 50, 1, 1, 3, 4", false },
        { "3, 50, 1, 1, 1, 2", false },
        { "3, 50, 1, 1, 2, 4", false },
        { "3, 50, 1, 0, 2, 2", false },
        { "3, 50, 1, -3, 2, -1", false },
        { "3, 50, -1, 1, 2, 3", false },
        { "3, 0, 1, 1, 2, 3", false },
        { "3, 1, 1, 1, 2, 3", false },
    };
}
