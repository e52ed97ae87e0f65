namespace Beauty.Persistence.EntityFrameworkCore.UnitsOfWork;

/// <summary>The statements by which a unit of work reads, in the SQL that SQLite and PostgreSQL share.</summary>
internal static class ReadSql
{
    public const string Command =
        """
        SELECT digest, actor, recorded_at, kind, code, schema_version, payload
        FROM commands WHERE tenant = @p0 AND command = @p1
        """;

    public const string PageVersions =
        """
        SELECT day, version FROM calendar_pages
        WHERE tenant = @p0 AND scope = @p1 AND owner = @p2 AND day BETWEEN @p3 AND @p4
        """;

    public const string Claims =
        """
        SELECT holder_kind, holder_id, ordinal, kind, unit, core_start, core_end, before_seconds, after_seconds,
            held_until
        FROM claims WHERE tenant = @p0 AND scope = @p1 AND owner = @p2 AND core_end > @p3 AND core_start < @p4
        ORDER BY core_start, holder_id, ordinal
        """;

    public const string Versions = "SELECT kind, id, version FROM aggregates WHERE tenant = @p0 AND read_group = @p1";

    public const string Aggregate =
        "SELECT state, version FROM aggregates WHERE tenant = @p0 AND kind = @p1 AND id = @p2";

    public const string Keys = "SELECT id FROM aggregates WHERE tenant = @p0 AND kind = @p1 ORDER BY id LIMIT @p2";

    public const string KeysAfter =
        "SELECT id FROM aggregates WHERE tenant = @p0 AND kind = @p1 AND id > @p2 ORDER BY id LIMIT @p3";
}
