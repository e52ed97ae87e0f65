using Beauty.Persistence.EntityFrameworkCore.Commits;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Sessions;

/// <summary>Guards that hold until the commit, though others commit between two statements.</summary>
/// <remarks>
/// What exists is locked against change, and may be guarded by several at once. What does not exist cannot be locked,
/// so its place is taken and cleared again before the commit; whoever wants the place waits for us, then finds it free.
/// </remarks>
internal static class LockingDialect
{
    public static CommitDialect Instance { get; } = new()
    {
        PageStands = CommitSql.PageStands + " FOR SHARE",
        PageIsUnknown = CommitSql.AddPage,
        ForgetPage = "DELETE FROM calendar_pages WHERE tenant = @p0 AND scope = @p1 AND owner = @p2 AND day = @p3",
        AggregateStands = CommitSql.AggregateStands + " FOR SHARE",
        AggregateIsUnknown =
            """
            INSERT INTO aggregates (tenant, kind, id, version, schema_version, state)
            VALUES (@p0, @p1, @p2, 1, 1, '') ON CONFLICT (tenant, kind, id) DO NOTHING
            """,
        ForgetAggregate = "DELETE FROM aggregates WHERE tenant = @p0 AND kind = @p1 AND id = @p2",
        JudgeClaims = "SET CONSTRAINTS ex_claims_overlap IMMEDIATE",
    };
}
