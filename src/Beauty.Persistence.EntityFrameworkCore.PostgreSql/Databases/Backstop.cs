namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Databases;

/// <summary>
/// What the database itself refuses, whoever writes: overlapping appointments of one unit, false ledgers, double keys.
/// </summary>
/// <remarks>
/// It never fires while the engine and compare-and-set are right. The parts are written out here and not taken from the
/// model, so that neither a changed model nor a changed database loses one unnoticed. Source: decisions 10 and 15;
/// ledger laws 1–5, 9 and 15; ADR 0014.
/// </remarks>
internal static class Backstop
{
    /// <summary>What the first migration runs after it has made the tables; EF's model has no words for it.</summary>
    /// <remarks>
    /// The exclusion is deferred, so that bookings can change places within one plan, and so that an insert waits for
    /// no other transaction.
    /// </remarks>
    public const string Creation =
        $"""
        ALTER TABLE claims ADD CONSTRAINT ex_claims_overlap EXCLUDE USING gist
            (tenant WITH =, scope WITH =, owner WITH =, unit WITH =, tstzrange(core_start, core_end, '[)') WITH &&)
            WHERE (kind = 1) DEFERRABLE INITIALLY DEFERRED;

        CREATE FUNCTION beauty_append_only() RETURNS trigger LANGUAGE plpgsql AS $${Refusal}$$;

        CREATE TRIGGER ledger_entries_append_only BEFORE UPDATE OR DELETE ON ledger_entries
            FOR EACH ROW EXECUTE FUNCTION beauty_append_only();
        CREATE TRIGGER ledger_entries_keep_all BEFORE TRUNCATE ON ledger_entries
            FOR EACH STATEMENT EXECUTE FUNCTION beauty_append_only();
        CREATE TRIGGER ledger_journals_append_only BEFORE UPDATE OR DELETE ON ledger_journals
            FOR EACH ROW EXECUTE FUNCTION beauty_append_only();
        CREATE TRIGGER ledger_journals_keep_all BEFORE TRUNCATE ON ledger_journals
            FOR EACH STATEMENT EXECUTE FUNCTION beauty_append_only();
        """;

    /// <summary>Asks for the parts that stand and are in force, one a line, in the words of <see cref="Parts"/>.
    /// </summary>
    /// <remarks>A constraint counts only while the triggers by which the server keeps it are switched on.</remarks>
    public const string Question =
        """
        WITH ours AS (
            SELECT oid, relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r')
        SELECT 'extension ' || extname FROM pg_extension
        UNION ALL
        SELECT 'constraint of ' || relname || ': ' || pg_get_constraintdef(c.oid)
        FROM pg_constraint AS c JOIN ours ON ours.oid = c.conrelid
        WHERE NOT EXISTS (
            SELECT 1 FROM pg_trigger AS t WHERE t.tgconstraint = c.oid AND t.tgenabled NOT IN ('O', 'A'))
        UNION ALL
        SELECT 'unique index of ' || relname || ': (' || (
            SELECT string_agg(pg_get_indexdef(i.indexrelid, k, true), ', ' ORDER BY k)
            FROM generate_series(1, i.indnkeyatts) AS k) || ')'
        FROM pg_index AS i JOIN ours ON ours.oid = i.indrelid
        WHERE i.indisunique AND i.indisvalid AND i.indpred IS NULL
        UNION ALL
        SELECT 'column of ' || relname || ': ' || attname || ' AS ' || pg_get_expr(d.adbin, d.adrelid)
        FROM pg_attribute AS a JOIN ours ON ours.oid = a.attrelid
        JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE a.attgenerated = 's'
        UNION ALL
        SELECT regexp_replace(pg_get_triggerdef(t.oid, true), '^CREATE TRIGGER', 'trigger') || ' DOES ' || f.prosrc
        FROM pg_trigger AS t JOIN ours ON ours.oid = t.tgrelid JOIN pg_proc AS f ON f.oid = t.tgfoid
        WHERE NOT t.tgisinternal AND t.tgenabled IN ('O', 'A')
        """;

    private const string Refusal =
        """
        BEGIN
            RAISE EXCEPTION 'append only: what was posted is corrected by another journal'
                USING ERRCODE = 'integrity_constraint_violation';
        END
        """;

    /// <summary>The parts, as a database of the current schema describes them.</summary>
    public static IReadOnlyList<string> Parts { get; } =
    [
        "extension btree_gist",
        "constraint of aggregates: PRIMARY KEY (tenant, kind, id)",
        "constraint of calendar_pages: PRIMARY KEY (tenant, scope, owner, day)",
        "constraint of claims: PRIMARY KEY (tenant, holder_kind, holder_id, ordinal)",
        "constraint of claims: CHECK ((((kind = 1) = (unit IS NOT NULL)) AND ((unit IS NULL) OR (unit >= 0))))",
        "constraint of claims: CHECK (((before_seconds >= 0) AND (after_seconds >= 0)))",
        "constraint of claims: CHECK ((core_start < core_end))",
        "constraint of claims: EXCLUDE USING gist (tenant WITH =, scope WITH =, owner WITH =, unit WITH =, " +
        "tstzrange(core_start, core_end, '[)'::text) WITH &&) WHERE ((kind = 1)) DEFERRABLE INITIALLY DEFERRED",
        "constraint of commands: PRIMARY KEY (tenant, command)",
        "column of ledger_journals: prev_sequence AS NULLIF((sequence - 1), 0)",
        "constraint of ledger_journals: PRIMARY KEY (tenant, id)",
        "constraint of ledger_journals: UNIQUE (tenant, ledger, sequence)",
        "constraint of ledger_journals: CHECK ((sequence >= 1))",
        "constraint of ledger_journals: CHECK ((effective_at <= recorded_at))",
        "constraint of ledger_journals: FOREIGN KEY (tenant, ledger, prev_sequence) " +
        "REFERENCES ledger_journals(tenant, ledger, sequence) ON DELETE RESTRICT",
        "column of ledger_entries: prev_no AS NULLIF((number - 1), 0)",
        "constraint of ledger_entries: PRIMARY KEY (tenant, ledger, account, number)",
        "constraint of ledger_entries: UNIQUE (tenant, ledger, account, number, after)",
        "constraint of ledger_entries: UNIQUE (tenant, command, line)",
        "constraint of ledger_entries: CHECK (((number > 1) OR ((number = 1) AND (before = 0))))",
        "constraint of ledger_entries: CHECK (((after = (before + delta)) AND (delta <> 0)))",
        "constraint of ledger_entries: CHECK (((before >= 0) AND (after >= 0)))",
        "constraint of ledger_entries: CHECK (((line >= 1) AND (lot >= 0)))",
        "constraint of ledger_entries: FOREIGN KEY (tenant, ledger, account, prev_no, before) " +
        "REFERENCES ledger_entries(tenant, ledger, account, number, after) ON DELETE RESTRICT",
        "constraint of ledger_entries: FOREIGN KEY (tenant, ledger, sequence) " +
        "REFERENCES ledger_journals(tenant, ledger, sequence) ON DELETE RESTRICT",
        "unique index of outbox: (tenant, message_id)",
        "unique index of outbox: (tenant, stream_kind, stream_id, stream_version)",
        "constraint of relay_leases: PRIMARY KEY (name)",
        Trigger("ledger_entries_append_only BEFORE DELETE OR UPDATE ON ledger_entries FOR EACH ROW"),
        Trigger("ledger_entries_keep_all BEFORE TRUNCATE ON ledger_entries FOR EACH STATEMENT"),
        Trigger("ledger_journals_append_only BEFORE DELETE OR UPDATE ON ledger_journals FOR EACH ROW"),
        Trigger("ledger_journals_keep_all BEFORE TRUNCATE ON ledger_journals FOR EACH STATEMENT"),
    ];

    private static string Trigger(string trigger) =>
        $"trigger {trigger} EXECUTE FUNCTION beauty_append_only() DOES {Refusal}";
}
