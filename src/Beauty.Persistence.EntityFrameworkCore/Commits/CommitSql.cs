namespace Beauty.Persistence.EntityFrameworkCore.Commits;

/// <summary>The statements of a commit, in the SQL that SQLite and PostgreSQL share.</summary>
internal static class CommitSql
{
    public const string AddCommand =
        """
        INSERT INTO commands (tenant, command, digest, actor, recorded_at, kind, code, schema_version, payload)
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8) ON CONFLICT (tenant, command) DO NOTHING
        """;

    public const string AddPage =
        """
        INSERT INTO calendar_pages (tenant, scope, owner, day, version) VALUES (@p0, @p1, @p2, @p3, 1)
        ON CONFLICT (tenant, scope, owner, day) DO NOTHING
        """;

    public const string RaisePage =
        """
        UPDATE calendar_pages SET version = version + 1
        WHERE tenant = @p0 AND scope = @p1 AND owner = @p2 AND day = @p3 AND version = @p4
        """;

    public const string PageExists =
        "SELECT 1 FROM calendar_pages WHERE tenant = @p0 AND scope = @p1 AND owner = @p2 AND day = @p3";

    public const string PageStands = PageExists + " AND version = @p4";

    public const string RemoveClaim =
        "DELETE FROM claims WHERE tenant = @p0 AND holder_kind = @p1 AND holder_id = @p2 AND ordinal = @p3";

    public const string AddClaim =
        """
        INSERT INTO claims (tenant, holder_kind, holder_id, ordinal, scope, owner, kind, unit, core_start, core_end,
            before_seconds, after_seconds, held_until)
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12)
        """;

    public const string AddAggregate =
        """
        INSERT INTO aggregates (tenant, kind, id, version, schema_version, read_group, state)
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6) ON CONFLICT (tenant, kind, id) DO NOTHING
        """;

    public const string ChangeAggregate =
        """
        UPDATE aggregates SET version = @p3, schema_version = @p4, read_group = @p5, state = @p6
        WHERE tenant = @p0 AND kind = @p1 AND id = @p2 AND version = @p7
        """;

    public const string AggregateExists =
        "SELECT 1 FROM aggregates WHERE tenant = @p0 AND kind = @p1 AND id = @p2";

    public const string AggregateStands = AggregateExists + " AND version = @p3";

    public const string AddMessage =
        """
        INSERT INTO outbox (tenant, message_id, stream_kind, stream_id, stream_version, type, schema_version,
            occurred_at, causation_command, payload)
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9)
        """;
}
