namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Files;

/// <summary>
/// The triggers that refuse two appointment claims of one unit whose cores overlap, and changes of posted journals.
/// </summary>
/// <remarks>
/// They hold whoever writes, and never fire while the engine and compare-and-set are right. No migration makes them: EF
/// rebuilds a table for many changes, drops its triggers without a word, and does so after everything else in the
/// migration, also after statements that would make them anew. So the migrator makes them after every run, in the same
/// transaction, and the start-up check compares their texts. Source: decisions 10 and 15; ledger law 1; ADR 0011 and
/// 0013.
/// </remarks>
internal static class BackstopTriggers
{
    /// <summary>The triggers' names and texts, exactly as a file of the current schema holds them.</summary>
    public static IReadOnlyDictionary<string, string> Texts { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["claims_refuse_overlap_on_insert"] = Text("claims_refuse_overlap_on_insert", "INSERT", ""),
        ["claims_refuse_overlap_on_update"] = Text(
            // Before an update the row itself still stands in the table.
            "claims_refuse_overlap_on_update", "UPDATE", " AND other.rowid <> OLD.rowid"),
        ["ledger_entries_refuse_update"] = Refusal("ledger_entries_refuse_update", "UPDATE", "ledger_entries"),
        ["ledger_entries_refuse_delete"] = Refusal("ledger_entries_refuse_delete", "DELETE", "ledger_entries"),
        ["ledger_journals_refuse_update"] = Refusal("ledger_journals_refuse_update", "UPDATE", "ledger_journals"),
        ["ledger_journals_refuse_delete"] = Refusal("ledger_journals_refuse_delete", "DELETE", "ledger_journals"),
    };

    /// <summary>The statements that make the triggers anew, whether or not they are there.</summary>
    public static string Renewal { get; } =
        string.Concat(Texts.Select(trigger => $"DROP TRIGGER IF EXISTS {trigger.Key};\n{trigger.Value};\n"));

    private static string Text(string name, string change, string except) =>
        $"""
        CREATE TRIGGER {name} BEFORE {change} ON claims WHEN NEW.kind = 1
        BEGIN
            SELECT RAISE(ABORT, 'overlap: another appointment holds this unit at this time')
            WHERE EXISTS (
                SELECT 1 FROM claims AS other
                WHERE other.tenant = NEW.tenant AND other.scope = NEW.scope AND other.owner = NEW.owner
                    AND other.core_end > NEW.core_start AND other.core_start < NEW.core_end
                    AND other.kind = 1 AND other.unit = NEW.unit{except});
        END
        """;

    private static string Refusal(string name, string change, string table) =>
        $"""
        CREATE TRIGGER {name} BEFORE {change} ON {table}
        BEGIN
            SELECT RAISE(ABORT, 'append only: what was posted is corrected by another journal');
        END
        """;
}
