namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests;

/// <summary>Questions to a database that no store of ours answers.</summary>
internal static class Audit
{
    /// <summary>How many pairs of appointment claims share time on one unit.</summary>
    public const string Overlaps =
        """
        SELECT count(*) FROM claims a JOIN claims b
            ON a.tenant = b.tenant AND a.scope = b.scope AND a.owner = b.owner AND a.unit = b.unit AND a.ctid < b.ctid
            AND a.core_start < b.core_end AND b.core_start < a.core_end
        WHERE a.kind = 1 AND b.kind = 1
        """;

    /// <summary>
    /// How many accepted commands of the racers lack one of their two claims or their message, or have too many.
    /// </summary>
    public const string HalfBookings =
        """
        SELECT count(*) FROM commands c WHERE c.kind = 1 AND (
            (SELECT count(*) FROM claims l WHERE l.holder_id::text = c.payload) <> 2
            OR (SELECT count(*) FROM outbox o WHERE o.stream_id::text = c.payload) <> 1)
        """;

    /// <summary>How many claims belong to no accepted command.</summary>
    public const string OrphanClaims =
        """
        SELECT count(*) FROM claims l WHERE NOT EXISTS (
            SELECT 1 FROM commands c WHERE c.kind = 1 AND l.holder_id::text = c.payload)
        """;
}
