namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Files;

/// <summary>The constraints by which the file itself keeps the chain of every ledger, as its tables' texts state them.
/// </summary>
/// <remarks>
/// Written out here and not taken from the model, so that neither a changed model nor a changed file loses one
/// unnoticed. Source: decision 15; ledger laws 2–5, 9 and 15.
/// </remarks>
internal static class LedgerConstraints
{
    /// <summary>Each table's name, with what its text must contain.</summary>
    public static IReadOnlyDictionary<string, string[]> Texts { get; } =
        new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["ledger_journals"] =
        [
            "PRIMARY KEY (\"tenant\", \"id\")",
            "UNIQUE (\"tenant\", \"ledger\", \"sequence\")",
            "CHECK (sequence >= 1)",
            "CHECK (effective_at <= recorded_at)",
            "\"prev_sequence\" AS (nullif(sequence - 1, 0)) STORED",
            "FOREIGN KEY (\"tenant\", \"ledger\", \"prev_sequence\") " +
            "REFERENCES \"ledger_journals\" (\"tenant\", \"ledger\", \"sequence\")",
        ],
        ["ledger_entries"] =
        [
            "PRIMARY KEY (\"tenant\", \"ledger\", \"account\", \"number\")",
            "UNIQUE (\"tenant\", \"ledger\", \"account\", \"number\", \"after\")",
            "UNIQUE (\"tenant\", \"command\", \"line\")",
            "CHECK (number > 1 OR (number = 1 AND before = 0))",
            "CHECK (after = before + delta AND delta <> 0)",
            "CHECK (before >= 0 AND after >= 0)",
            "CHECK (line >= 1 AND lot >= 0)",
            "\"prev_no\" AS (nullif(number - 1, 0)) STORED",
            "FOREIGN KEY (\"tenant\", \"ledger\", \"account\", \"prev_no\", \"before\") " +
            "REFERENCES \"ledger_entries\" (\"tenant\", \"ledger\", \"account\", \"number\", \"after\")",
            "FOREIGN KEY (\"tenant\", \"ledger\", \"sequence\") " +
            "REFERENCES \"ledger_journals\" (\"tenant\", \"ledger\", \"sequence\")",
        ],
    };
}
