namespace Beauty.Persistence.EntityFrameworkCore.Commits;

/// <summary>The statements of the ledgers, in the SQL that SQLite and PostgreSQL share.</summary>
internal static class LedgerSql
{
    public const string AddJournal =
        """
        INSERT INTO ledger_journals (tenant, id, ledger, sequence, owner, unit, kind, recorded_at, effective_at, actor,
            command, cause, cause_line, reason, reverses, hold, promise, lots)
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17)
        ON CONFLICT (tenant, ledger, sequence) DO NOTHING
        """;

    public const string AddEntry =
        """
        INSERT INTO ledger_entries (tenant, ledger, account, number, sequence, command, line, lot, delta, before, after)
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10) ON CONFLICT DO NOTHING
        """;

    public const string FindLine =
        "SELECT count(*) FROM ledger_entries WHERE tenant = @p0 AND command = @p1 AND line = @p2";

    public const string Journals =
        $"""
        {JournalColumns} WHERE tenant = @p0 AND ledger = @p1 ORDER BY sequence
        """;

    public const string Journal =
        $"""
        {JournalColumns} WHERE tenant = @p0 AND id = @p1 AND ledger = @p2
        """;

    public const string Entries =
        $"""
        {EntryColumns} WHERE tenant = @p0 AND ledger = @p1 ORDER BY sequence, line
        """;

    public const string EntriesOfJournal =
        $"""
        {EntryColumns} WHERE tenant = @p0 AND ledger = @p1 AND sequence = @p2 ORDER BY line
        """;

    public const string Ledgers =
        """
        SELECT ledger FROM ledger_journals WHERE tenant = @p0 AND sequence = 1 ORDER BY ledger LIMIT @p1
        """;

    public const string LedgersAfter =
        """
        SELECT ledger FROM ledger_journals WHERE tenant = @p0 AND ledger > @p1 AND sequence = 1
        ORDER BY ledger LIMIT @p2
        """;

    /// <summary>What <c>LedgerLine</c> shows.</summary>
    public const string Lines =
        """
        SELECT e.tenant, e.ledger, j.owner, j.unit, e.account, e.number, e.sequence, j.id AS journal, j.kind, e.lot,
            e.delta, e.before, e.after, j.recorded_at, j.effective_at, j.cause, j.cause_line, e.command
        FROM ledger_entries AS e
        JOIN ledger_journals AS j ON j.tenant = e.tenant AND j.ledger = e.ledger AND j.sequence = e.sequence
        """;

    private const string JournalColumns =
        """
        SELECT id, sequence, owner, unit, kind, recorded_at, effective_at, actor, command, cause, cause_line, reason,
            reverses, hold, promise, lots
        FROM ledger_journals
        """;

    private const string EntryColumns =
        "SELECT sequence, account, number, lot, delta, before, after FROM ledger_entries";
}
