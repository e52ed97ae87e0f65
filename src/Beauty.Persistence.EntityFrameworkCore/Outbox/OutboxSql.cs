namespace Beauty.Persistence.EntityFrameworkCore.Outbox;

/// <summary>The statements of the relay, in the SQL that SQLite and PostgreSQL share.</summary>
internal static class OutboxSql
{
    // One statement, so that of two relays that ask at once one finds the other's row.
    public const string TakeLease =
        """
        INSERT INTO relay_leases (name, owner, until, fence) VALUES ('outbox', @p0, @p1, 1)
        ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until, fence = relay_leases.fence + 1
        WHERE relay_leases.owner IS NULL OR relay_leases.owner = excluded.owner OR relay_leases.until <= @p2
        RETURNING fence
        """;

    public const string RenewLease =
        "UPDATE relay_leases SET until = @p1 WHERE name = 'outbox' AND owner IS NOT NULL AND fence = @p0";

    public const string ReleaseLease =
        "UPDATE relay_leases SET owner = NULL WHERE name = 'outbox' AND fence = @p0";

    // An update and no query: it locks the row, so that nobody takes the lease before the marks are committed.
    public const string HoldLease =
        "UPDATE relay_leases SET fence = fence WHERE name = 'outbox' AND owner IS NOT NULL AND fence = @p0";

    public const string Due =
        Message +
        """

        WHERE m.published_at IS NULL AND NOT EXISTS (
            SELECT 1 FROM outbox AS older
            WHERE older.published_at IS NULL AND older.attempts > 0
                AND older.tenant = m.tenant AND older.stream_kind = m.stream_kind AND older.stream_id = m.stream_id
                AND older.stream_version <= m.stream_version
                AND (older.parked_at IS NOT NULL OR older.not_before > @p0))
        ORDER BY m.seq LIMIT @p1
        """;

    public const string Parked =
        Message +
        """

        WHERE m.published_at IS NULL AND m.attempts > 0 AND m.parked_at IS NOT NULL ORDER BY m.seq LIMIT @p0
        """;

    public const string CountUntold = "SELECT count(*) FROM outbox WHERE published_at IS NULL";

    public const string MarkPublished =
        """
        UPDATE outbox SET published_at = @p2, not_before = NULL, parked_at = NULL
        WHERE tenant = @p0 AND message_id = @p1 AND published_at IS NULL
        """;

    public const string RecordFailure =
        """
        UPDATE outbox SET attempts = attempts + 1, last_error = @p2, not_before = @p3, parked_at = @p4
        WHERE tenant = @p0 AND message_id = @p1 AND published_at IS NULL
        """;

    public const string Replay =
        """
        UPDATE outbox SET attempts = 0, not_before = NULL, parked_at = NULL
        WHERE tenant = @p0 AND message_id = @p1 AND published_at IS NULL AND parked_at IS NOT NULL
        """;

    private const string Message =
        """
        SELECT m.tenant, m.message_id, m.stream_kind, m.stream_id, m.stream_version, m.type, m.schema_version,
            m.occurred_at, m.causation_command, m.payload, m.attempts, m.not_before, m.last_error, m.parked_at
        FROM outbox AS m
        """;
}
